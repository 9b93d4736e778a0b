import type { Expr, Stmt } from "../../../c/ast.ts";
import type { FunctionDefinition } from "../../../c/facts.ts";
import { leaves } from "../../../c/flow.ts";
import { exprText, strip } from "../../../c/values.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { asCall, calleeOf, expressionsOf, lastNameOf, nextOf, type Place, placeOf, type Site } from "./nodes.ts";
import { type Accessor, accessorNamed } from "./types.ts";
import { wordAt } from "./words.ts";

/** The one place of a package that makes the device, where it is certain that the device exists behind the test of the result. */
export interface DeviceCreation extends Site {
  /** The test of the status. */
  readonly place: Place;
  /** The handle as it is written there. */
  readonly device: string;
  readonly status: string;
  /** How the function leaves after a failure: `return status;`. */
  readonly leave: string;
  /** What gives the device's context. */
  readonly accessor: Accessor;
}

/** Undefined when the package makes devices in several places, or in another form: `status = WdfDeviceCreate(..); if (!NT_SUCCESS(status)) return status;` */
export function deviceCreationIn(driver: DriverPackage): DeviceCreation | undefined {
  const calls = driver.sources.flatMap((file) =>
    file.calls.filter((call) => call.name === "WdfDeviceCreate").map((fact) => ({ file, fact })),
  );
  const [made, ...others] = calls;
  const fn = made?.file.functions[made.fact.within ?? -1];
  if (!made || !fn || others.length > 0) return undefined;
  const site = { file: made.file, fn };
  const found = expressionsOf(site).find((f) => f.expr.kind === "call" && f.expr.span.start === made.fact.span.start);
  const place = found && placeOf(found);
  const status = place && assignedBy(place.statement, made.fact.span.start);
  const device = addressed(made.fact.args[2]);
  const test = place && nextOf(place);
  if (!place?.list || !status || !device || device.kind !== "name" || test?.kind !== "if") return undefined;
  const leave = leaveOf(test, status, site);
  const accessor = contextOf(addressed(made.fact.args[1]), site, driver);
  if (!leave || !accessor || isOverwritten(accessor.type, fn, made.file.uri, test, driver)) return undefined;
  return { ...site, place: { ...place, statement: test }, device: device.name, status, leave, accessor };
}

const addressed = (arg: Expr | undefined): Expr | undefined => {
  const plain = arg && strip(arg);
  return plain?.kind === "unary" && plain.operator === "&" ? strip(plain.operand) : undefined;
};

/** The variable that takes the result of a call that begins at an offset. */
function assignedBy(statement: Stmt, start: number): string | undefined {
  if (statement.kind === "declaration")
    return statement.variables.find((v) => v.value && strip(v.value).span.start === start)?.name;
  if (statement.kind !== "expression" || statement.expr.kind !== "assign") return undefined;
  const { left, right } = statement.expr;
  return left.kind === "name" && strip(right).span.start === start ? left.name : undefined;
}

/** How the branch for the failure ends, where that is fit for another failure too. */
function leaveOf(test: Stmt & { readonly kind: "if" }, status: string, { file }: Site): string | undefined {
  const condition = exprText(file, test.condition).replace(/\s/g, "");
  if (condition !== `!NT_SUCCESS(${status})` || test.else || !leaves(test.then)) return undefined;
  const last = test.then.kind === "block" ? test.then.body.at(-1) : test.then;
  const isFit =
    (last?.kind === "return" && last.value && lastNameOf(strip(last.value)) === status) ||
    (last?.kind === "jump" && last.jump === "goto");
  return isFit ? file.text.slice(last.span.start, last.span.end) : undefined;
}

/** The accessor of the context that attributes ask for, where no other object gets one of that type. */
function contextOf(attributes: Expr | undefined, { fn }: Site, driver: DriverPackage): Accessor | undefined {
  const name = attributes && lastNameOf(attributes);
  const requests = driver.sources.flatMap((file) =>
    file.calls
      .filter((call) => /^WDF_OBJECT_ATTRIBUTES_(?:INIT|SET)_CONTEXT_TYPE$/.test(call.name))
      .map((fact) => ({ file, fact })),
  );
  const typeOf = ({ fact }: (typeof requests)[number]): string =>
    fact.args[1] ? (lastNameOf(fact.args[1]) ?? "") : "";
  const own = requests.filter(
    ({ file, fact }) =>
      file.functions[fact.within ?? -1] === fn && name !== undefined && lastNameOf(addressed(fact.args[0])!) === name,
  );
  const type = own.length === 1 ? typeOf(own[0]!) : "";
  if (type === "" || requests.filter((one) => typeOf(one) === type).length !== 1) return undefined;
  return accessorOf(type, driver);
}

function accessorOf(type: string, driver: DriverPackage): Accessor | undefined {
  const declarations = driver.sources.flatMap((file) =>
    file.calls.filter((call) => /^WDF_DECLARE_CONTEXT_TYPE(?:_WITH_NAME)?$/.test(call.name) && call.args.length > 0),
  );
  const [own, ...others] = declarations.filter((call) => lastNameOf(call.args[0]!) === type);
  if (!own || others.length > 0) return undefined;
  const given = own.args[1];
  return accessorNamed(given ? (lastNameOf(given) ?? "") : `WdfObjectGet_${type}`, driver);
}

/** True when somebody clears or constructs the whole context, which would lose a handle that was stored in it before. */
function isOverwritten(type: string, fn: FunctionDefinition, uri: string, test: Stmt, driver: DriverPackage): boolean {
  const clears = (text: string): boolean => new RegExp(`\\b${type}\\b|sizeof\\s*\\(?\\s*\\*`).test(text);
  return driver.sources.some((file) => {
    const isClearing = file.calls.some(
      (call) =>
        /^(?:(?:Rtl)?(?:Secure)?ZeroMemory|memset|RtlFillMemory|memcpy|RtlCopyMemory)$/.test(call.name) &&
        clears(file.text.slice(call.span.start, call.span.end)),
    );
    const constructs = file.uri === uri && wordAt(file, "new", { start: test.span.end, end: fn.span.end }).length > 0;
    const assigns = file.assignments.some(({ left }) => left.kind === "unary" && left.operator === "*");
    return isClearing || constructs || (assigns && file.uri === uri);
  });
}

/** Calls of an accessor are calls; this tells whether an expression gives the context of a device. */
export function isContextCall(expr: Expr, { name }: Accessor): boolean {
  const call = asCall(strip(expr));
  return call !== undefined && calleeOf(call) === name;
}
