import type { Expr } from "../../c/ast.ts";
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
  const general = packageMeaning(driver);
  return (name) => {
    const local = locals.find((variable) => variable.name === name);
    if (!local) return definition?.parameters.some((parameter) => parameter.name === name) ? undefined : general(name);
    return /\bconst\b/.test(local.type) && !isAssigned(name, file, within) ? local.value : undefined;
  };
}

/** A pointer to constant characters may point elsewhere later. */
const isAssigned = (name: string, file: CFile, within: number | undefined): boolean =>
  file.assignments.some((one) => one.within === within && one.left.kind === "name" && one.left.name === name);

/** The format of the last printf function that filled a buffer before a call. */
function formatOf(buffer: Expr, call: Call, file: CFile, meaning: Meaning): string | undefined {
  if (buffer.kind !== "name") return undefined;
  const last = file.calls.findLast(({ name, args, within, span }) => {
    const target = args[0] && strip(args[0]);
    const fills = within === call.within && span.end <= call.span.start && /printf/i.test(name);
    return fills && target?.kind === "name" && target.name === buffer.name;
  });
  return last?.args
    .slice(1)
    .map((arg) => resolveString(arg, meaning))
    .find((value) => value !== undefined);
}
