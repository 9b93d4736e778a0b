import { replaceSpan } from "../../c/edits.ts";
import type { CFile, FunctionDefinition } from "../../c/facts.ts";
import { exprText, strip, walkExprs } from "../../c/values.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { contains } from "../../text/source.ts";
import { informationOf, isFailure } from "../kernel-clients/completion.ts";
import type { Finding, Fix, Rule } from "../rule.ts";
import { arraySize } from "./shared/array-size.ts";
import { byteCounts } from "./shared/byte-counts.ts";
import { clientCheck } from "./shared/client-check.ts";
import { formsOf, isChecked, type Use, usesIn } from "./shared/uses.ts";

export default {
  title: "Check the number of bytes that a UMDF driver reports",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers"],
  ...clientCheck(function* (file, driver) {
    for (const definition of file.functions) {
      const isCount = byteCounts(file, definition);
      if (![...walkExprs(definition.body)].some(isCount)) continue;
      const isBad = (use: Use): boolean =>
        isCount(formsOf(use.value, definition).at(-1)!) && !isChecked(use, definition);
      for (const use of usesIn(definition).filter(isBad))
        yield { ...finding(use), fixes: () => limited(use, file, definition, driver) };
      for (const use of reportsIn(file, definition).filter(isBad)) yield { ...finding(use), severity: "information" };
    }
  }),
} satisfies Rule;

/** The numbers of bytes that the driver tells its own clients. */
const reportsIn = (file: CFile, definition: FunctionDefinition): Use[] =>
  file.calls.flatMap((call): Use[] => {
    const value = contains(definition.span, call.span) ? informationOf(call) : undefined;
    return value && !isFailure(call, definition) ? [{ value, as: "length" }] : [];
  });

const finding = ({ value }: Use): Finding => ({
  span: strip(value).span,
  message:
    "A driver in user mode reported this number of bytes, and nothing here checks it. Compare it with the length of the buffer first.",
});

/** No more than a destination of known size takes. */
function limited({ value, copy }: Use, file: CFile, definition: FunctionDefinition, driver: DriverPackage): Fix[] {
  const target = copy && (copy.args.length === 4 ? copy.args[2] : copy.args[0]);
  const size = target && arraySize(target, file, definition, driver);
  if (!size) return [];
  const text = `min(${exprText(file, value)}, ${size})`;
  return [{ title: `Copy no more than ${size}`, edits: [replaceSpan(file, value.span, text)], safe: false }];
}
