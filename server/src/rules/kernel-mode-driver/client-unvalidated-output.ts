import type { CFile } from "../../c/facts.ts";
import { sameExpr, strip } from "../../c/values.ts";
import type { Finding, Rule } from "../rule.ts";
import { clientCheck } from "./shared/client-check.ts";
import { isPartOf, type OutputBuffer, outputBuffers } from "./shared/output-buffers.ts";
import { formsOf, isChecked, type Use, usesIn } from "./shared/uses.ts";

export default {
  title: "Check what a UMDF driver returns before you use it",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers"],
  ...clientCheck(function* (file) {
    for (const definition of file.functions) {
      const buffers = outputBuffers(file, definition);
      if (buffers.length === 0) continue;
      for (const use of usesIn(definition)) {
        const forms = formsOf(use.value, definition);
        const buffer = buffers.findLast((one) => isPartOf(forms.at(-1)!, one));
        const finding = buffer && findingFor(use, buffer, isChecked(use, definition), forms.length === 1);
        if (!finding || isHandedOn(file, buffer, use)) continue;
        yield {
          ...finding,
          related: [{ uri: file.uri, span: buffer.sent, message: "The driver in user mode fills the buffer here." }],
        };
      }
    }
  }),
} satisfies Rule;

const purposes: Readonly<Record<Use["as"], string>> = {
  length: "as a length",
  index: "as an index",
  bound: "to end a loop",
  divisor: "to divide",
};

function findingFor(
  { value, as }: Use,
  { isShared }: OutputBuffer,
  checked: boolean,
  direct: boolean,
): Finding | undefined {
  const { span } = strip(value);
  if (!checked)
    return {
      span,
      message: `A driver in user mode wrote this value, and it is used ${purposes[as]} without a check. Compare it with what is allowed first.`,
    };
  if (!isShared || !direct) return undefined;
  return {
    span,
    severity: "information",
    message:
      "This value is read again after it was checked. User mode may change it in between; read it once into a variable.",
  };
}

/** A function of the driver's own that gets the buffer may check what is in it. */
const isHandedOn = (file: CFile, { root, sent }: OutputBuffer, { value }: Use): boolean =>
  file.calls.some(
    ({ name, span, args }) =>
      span.start >= sent.end &&
      span.end <= value.span.start &&
      !/^(?:Rtl|mem|Wdf|WDF_|Trace|Dbg|Kd)/.test(name) &&
      args.some((arg) => {
        const plain = strip(arg);
        return sameExpr(plain.kind === "unary" && plain.operator === "&" ? strip(plain.operand) : plain, root);
      }),
  );
