import { replaceSpan } from "../../c/edits.ts";
import type { CFile } from "../../c/facts.ts";
import { type IoctlPart, ioctlsOf } from "../../c/ioctls.ts";
import { statementsOf, strip, walkExprs } from "../../c/values.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import { contains, type Location } from "../../text/source.ts";
import { packageMeaning } from "../meaning.ts";
import type { Fix, Rule } from "../rule.ts";
import { setDirective, type WdfDirective, wdfDirective } from "../wdf-directives.ts";

const directive = "UmdfMethodNeitherAction";

export default {
  title: "Do not define control codes with METHOD_NEITHER",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/managing-buffer-access-methods-in-umdf-drivers",
    "windows-hardware/drivers/wdf/supporting-kernel-mode-clients-in-umdf-drivers",
  ],
  on: "c",
  *check(file, driver) {
    for (const { name, nameSpan, method } of ioctlsOf(file, packageMeaning(driver))) {
      const use = method.value === 3 ? useOf(name, driver) : undefined;
      if (!use) continue;
      const sections = wdfDirective(driver, directive);
      const rejecting = sections.filter(({ value }) => value?.toLowerCase() !== "copy");
      const copied = sections.length > 0 && rejecting.length === 0;
      yield {
        span: nameSpan,
        message: copied
          ? `${name} uses METHOD_NEITHER and is converted by copying. That works only when its buffers are where the request says they are.`
          : `${name} uses METHOD_NEITHER, and the framework fails such requests by default.`,
        ...(copied && { severity: "hint" as const }),
        related: [{ ...use, message: "The driver takes the request here." }],
        fixes: () => fixes(file, method, rejecting),
      };
    }
  },
} satisfies Rule;

/** The method stays where it is an argument that a macro of the package hands on to several codes. */
function fixes(file: CFile, method: IoctlPart, rejecting: readonly WdfDirective[]): Fix[] {
  const isShared = file.macros.some(({ parameters, bodySpan }) => parameters && contains(bodySpan, method.span));
  const edits = [replaceSpan(file, method.span, "METHOD_BUFFERED")];
  const buffered = isShared ? [] : [{ title: "Use METHOD_BUFFERED", edits, safe: false }];
  if (rejecting.length === 0) return buffered;
  const copy = setDirective(rejecting, directive, "Copy");
  return [...buffered, { title: `Set ${directive} to Copy in the INF`, edits: copy, safe: false }];
}

/** The first place where the package takes a request of this code: a case label or a comparison. */
function useOf(name: string, driver: DriverPackage): Location | undefined {
  for (const { uri, functions } of driver.sources)
    for (const definition of functions) {
      const cases = [...statementsOf(definition)].flatMap((one) =>
        one.kind === "case" && one.value ? [one.value] : [],
      );
      const compared = [...walkExprs(definition.body)].flatMap((expr) =>
        expr.kind === "binary" && /^[=!]=$/.test(expr.operator) ? [expr.left, expr.right] : [],
      );
      const found = [...cases, ...compared].map(strip).find((expr) => expr.kind === "name" && expr.name === name);
      if (found) return { uri, span: found.span };
    }
  return undefined;
}
