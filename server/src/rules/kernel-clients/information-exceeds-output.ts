import type { Expr } from "../../c/ast.ts";
import { replaceSpan } from "../../c/edits.ts";
import type { CFile } from "../../c/facts.ts";
import { constantInteger, strip } from "../../c/values.ts";
import type { Finding, Rule } from "../rule.ts";
import { type BufferLengths, bufferLengths, isBounded } from "./buffers/lengths.ts";
import { informationOf, isFailure } from "./completion.ts";

export default {
  title: "Report no more bytes than the output buffer of a request holds",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers",
    "windows-hardware/drivers/ddi/wdfrequest/nf-wdfrequest-wdfrequestcompletewithinformation",
  ],
  on: "c",
  *check(file, driver) {
    for (const call of file.calls) {
      const information = informationOf(call);
      const definition = call.within === undefined ? undefined : file.functions[call.within];
      const lengths = definition && information && bufferLengths(definition, driver);
      if (!lengths || call.broken || isFailure(call, definition)) continue;
      const value = strip(information);
      if (isMore(value, lengths)) yield finding(value, `More than ${lengths.output}`);
      else if (value.kind === "name" && value.name === lengths.input && !isBounded(file, definition, lengths))
        yield { ...finding(value, value.name), fixes: () => [lesser(file, value, lengths)] };
    }
  },
} satisfies Rule;

const finding = ({ span }: Expr, what: string): Finding => ({
  span,
  message: `${what} is reported, but the output buffer may hold fewer bytes. The framework checks the number only for buffered I/O, and a kernel-mode client may copy as many bytes.`,
});

/** True for the length of the output and a positive number. */
function isMore(value: Expr, { output }: BufferLengths): boolean {
  if (value.kind !== "binary" || value.operator !== "+") return false;
  const [left, right] = [strip(value.left), strip(value.right)];
  const [length, added] = left.kind === "name" ? [left, right] : [right, left];
  return length.kind === "name" && length.name === output && (constantInteger(added) ?? 0) > 0;
}

const lesser = (file: CFile, { span }: Expr, { input, output }: BufferLengths) => ({
  title: `Report the lesser of ${input} and ${output}`,
  edits: [replaceSpan(file, span, `min(${input}, ${output})`)],
  safe: false,
});
