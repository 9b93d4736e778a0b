import type { Expr, Variable } from "../../c/ast.ts";
import type { Call, CFile } from "../../c/facts.ts";
import { type Meaning, resolveString, statementsOf, strip } from "../../c/values.ts";
import { namedObject } from "../../data/named-objects.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { isNull } from "../expressions.ts";
import { packageMeaning } from "../meaning.ts";

/** The name that a call gives to a kernel object of its session. */
export interface ObjectName {
  readonly argument: Expr;
  readonly value: string;
  /** True when `value` is the format that the buffer was last filled by. */
  readonly formatted: boolean;
}

const kinds: ReadonlySet<string> = new Set(["event", "mutex", "semaphore", "timer", "section", "job"]);

/** The argument of a call that names an event, mutex, semaphore, waitable timer, section or job; undefined without a name. */
export function nameArgument({ name, args, broken }: Call): Expr | undefined {
  const object = namedObject(name);
  const argument = object && kinds.has(object.object) && !broken ? args[object.nameArgument] : undefined;
  return argument && !isNull(argument) ? argument : undefined;
}

/** The name itself; undefined when nobody can tell it from the source. */
export function objectName(call: Call, file: CFile, driver: DriverPackage): ObjectName | undefined {
  const argument = nameArgument(call);
  if (!argument) return undefined;
  const meaning = meaningAt(call, file, driver);
  const value = resolveString(argument, meaning);
  if (value !== undefined) return { argument, value, formatted: false };
  const format = formatOf(strip(argument), call, file, meaning);
  return format === undefined ? undefined : { argument, value: format, formatted: true };
}

/** What names stand for inside the function of a call: its own constants first. */
function meaningAt({ within }: Call, file: CFile, driver: DriverPackage): Meaning {
  const definition = within === undefined ? undefined : file.functions[within];
  const locals = definition
    ? [...statementsOf(definition)].flatMap((s) => (s.kind === "declaration" ? s.variables : []))
    : [];
  const known = packageMeaning(driver);
  const general: Meaning = (name) => known(name.slice(name.lastIndexOf(":") + 1));
  return (name) => {
    const local = locals.find((variable) => variable.name === name);
    if (!local) return definition?.parameters.some((parameter) => parameter.name === name) ? undefined : general(name);
    return isConstant(local) && !isAssigned(name, file, within) ? local.value : undefined;
  };
}

const isConstant = ({ type, storage }: Variable): boolean => /\bconst\b/.test(type) || storage.includes("constexpr");

/** A pointer to constant characters may point elsewhere later. */
const isAssigned = (name: string, file: CFile, within: number | undefined): boolean =>
  file.assignments.some((one) => one.within === within && one.left.kind === "name" && one.left.name === name);

/** The format of the printf function that filled a buffer before a call; undefined when something else has written to it since. */
function formatOf(buffer: Expr, call: Call, file: CFile, meaning: Meaning): string | undefined {
  if (buffer.kind !== "name") return undefined;
  const last = file.calls.findLast(({ name, args, within, span }) => {
    const target = args[0] && strip(args[0]);
    const writes = within === call.within && span.end <= call.span.start && /printf|copy|cpy|load|get/i.test(name);
    return writes && target?.kind === "name" && target.name === buffer.name;
  });
  if (!last || !/printf/i.test(last.name)) return undefined;
  return last.args
    .slice(1, lastFormatArgument(last.name) + 1)
    .map((arg) => resolveString(arg, meaning))
    .find((value) => value !== undefined);
}

/** Where the format of a printf function stands at the latest: in C++ the size of the buffer may be left out. */
function lastFormatArgument(name: string): number {
  if (/PrintfEx[AW]?$/.test(name)) return 5;
  if (/n\w*printf_s/.test(name)) return 3;
  return /^(?:v?s|wv?s|_v?st)printf[AW]?$/.test(name) ? 1 : 2;
}
