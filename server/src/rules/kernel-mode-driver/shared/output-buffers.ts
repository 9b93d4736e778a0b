import type { Expr } from "../../../c/ast.ts";
import type { Call, CFile, FunctionDefinition } from "../../../c/facts.ts";
import { sameExpr, strip } from "../../../c/values.ts";
import { contains, type Span } from "../../../text/source.ts";
import { isCallOf } from "../../comparisons.ts";
import { storedIn } from "../../variables.ts";

/** A buffer of a function that a UMDF driver has filled. */
export interface OutputBuffer {
  /** The variable that is the buffer, or points to it. */
  readonly root: Expr;
  readonly isPointer: boolean;
  /** The call that sends the request and waits. */
  readonly sent: Span;
  /** True for memory that an application or the UMDF driver may have in its hands all the time. */
  readonly isShared: boolean;
}

/** The buffers that the calls of a function hand over for the output of a request. */
export function outputBuffers(file: CFile, definition: FunctionDefinition): OutputBuffer[] {
  const calls = file.calls.filter((call) => contains(definition.span, call.span));
  return calls.flatMap((call) => {
    const output = outputOf(call);
    const buffer =
      output &&
      bufferOf(
        strip(output),
        calls.filter((other) => other.span.end <= call.span.start),
      );
    if (!buffer) return [];
    const plain = strip(buffer);
    const pointed = addressed(plain);
    const root = pointed ?? plain;
    return [{ root, isPointer: !pointed, sent: call.span, isShared: !pointed && isShared(root, calls, definition) }];
  });
}

/** The memory descriptor of the output. */
function outputOf({ name, args }: Call): Expr | undefined {
  if (name === "WdfIoTargetSendReadSynchronously") return args[2];
  return /^WdfIoTargetSend(?:Internal)?IoctlSynchronously$/.test(name) ? args[4] : undefined;
}

/** The buffer that a memory descriptor was last set up for. */
function bufferOf(descriptor: Expr, before: readonly Call[]): Expr | undefined {
  const setup = before.findLast(
    ({ name, args }) => /^WDF_MEMORY_DESCRIPTOR_INIT_/.test(name) && args[0] && sameExpr(strip(args[0]), descriptor),
  );
  if (setup?.name === "WDF_MEMORY_DESCRIPTOR_INIT_BUFFER") return setup.args[1];
  const memory = setup?.name === "WDF_MEMORY_DESCRIPTOR_INIT_HANDLE" ? setup.args[1] : undefined;
  const made =
    memory && before.findLast(({ name, args }) => name === "WdfMemoryCreate" && isAddressOf(args[4], memory));
  return made?.args[5] && addressed(strip(made.args[5]));
}

const isShared = (root: Expr, calls: readonly Call[], definition: FunctionDefinition): boolean =>
  calls.some(({ name, args }) => /^WdfRequestRetrieve\w*Buffer$/.test(name) && isAddressOf(args[2], root)) ||
  isCallOf(strip(storedIn(root, definition) ?? root), /^MmGetSystemAddressForMdl(?:Safe)?$/);

const addressed = (expr: Expr): Expr | undefined =>
  expr.kind === "unary" && expr.operator === "&" ? strip(expr.operand) : undefined;

function isAddressOf(expr: Expr | undefined, of: Expr): boolean {
  const target = expr && addressed(strip(expr));
  return target !== undefined && sameExpr(target, strip(of));
}

/** True for a member or element of the buffer that is read after it was filled, or for the whole of a buffer that is one number. */
export function isPartOf(expr: Expr, { root, isPointer, sent }: OutputBuffer): boolean {
  if (expr.span.start < sent.end) return false;
  let steps = 0;
  for (let part = strip(expr); ; part = strip(part), steps++) {
    if (sameExpr(part, root)) return steps > 0 || !isPointer;
    if (part.kind === "member" || part.kind === "index") part = part.object;
    else if (part.kind === "unary" && part.operator === "*") part = part.operand;
    else return false;
  }
}
