import type { Expr } from "../../../c/ast.ts";
import type { CFile, FunctionDefinition } from "../../../c/facts.ts";
import { strip, walkExprs } from "../../../c/values.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { comparisonsIn, mentions } from "../../comparisons.ts";

/** The parameters by which a callback gets the lengths of a request's buffers. */
export interface BufferLengths {
  readonly output: string;
  readonly input?: string;
}

/** The places of the parameters, by the role of the callback: that of the output length, that of the input length. */
const places: Readonly<Record<string, readonly [output: number, input?: number]>> = {
  EVT_WDF_IO_QUEUE_IO_DEVICE_CONTROL: [2, 3],
  EVT_WDF_IO_QUEUE_IO_INTERNAL_DEVICE_CONTROL: [2, 3],
  EVT_WDF_IO_QUEUE_IO_READ: [2],
  OnDeviceIoControl: [4, 3],
  OnRead: [2],
};

/** The lengths that a callback for device control or read requests gets; undefined for one that serves other requests, too. */
export function bufferLengths(
  { name, parameters }: FunctionDefinition,
  driver: DriverPackage,
): BufferLengths | undefined {
  const [place, ...others] = driver.symbols.roles(name).map((role) => places[role]);
  if (!place || others.some((other) => other?.[0] !== place[0] || other[1] !== place[1])) return undefined;
  const output = parameters[place[0]]?.name;
  const input = place[1] === undefined ? undefined : parameters[place[1]]?.name;
  return output ? { output, ...(input && { input }) } : undefined;
}

/** True when a function compares the length of the input and that of the output, with each other or each with something, or sets it anew. */
export function isBounded(file: CFile, definition: FunctionDefinition, { input, output }: BufferLengths): boolean {
  const comparisons = comparisonsIn(definition);
  const compares = (names: ReadonlySet<string>): boolean =>
    comparisons.some((one) => mentions(one, (part) => part.kind === "name" && names.has(part.name)));
  const sets = [...walkExprs(definition.body)].some((expr) => expr.kind === "assign" && isName(expr.left, input));
  const outputs = new Set([output, ...retrievedLengths(file, definition)]);
  return sets || (compares(new Set([input ?? ""])) && compares(outputs));
}

const isName = (expr: Expr, name: string | undefined): boolean => {
  const plain = strip(expr);
  return plain.kind === "name" && plain.name === name;
};

/** The variables that the calls of a function put the length of the output buffer into. */
function retrievedLengths(file: CFile, definition: FunctionDefinition): string[] {
  const index = file.functions.indexOf(definition);
  const calls = file.calls.filter(({ name, within }) => within === index && /RetrieveOutputBuffer$/.test(name));
  return calls.flatMap(({ args }) => {
    const length = args.at(-1);
    const target = length && strip(length);
    return target?.kind === "unary" && target.operand.kind === "name" ? [target.operand.name] : [];
  });
}
