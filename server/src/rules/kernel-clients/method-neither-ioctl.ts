import { childrenOf } from "../../c/children.ts";
import { replaceSpan } from "../../c/edits.ts";
import type { Macro } from "../../c/facts.ts";
import type { DriverPackage } from "../../package/driver-package.ts";
import type { Location, Span } from "../../text/source.ts";
import { nodesIn } from "../nodes.ts";
import type { Rule } from "../rule.ts";
import { setDirective, wdfDirective } from "../wdf-directives.ts";

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
    for (const macro of file.macros) {
      const method = neitherMethod(macro);
      const use = method && useOf(macro.name, driver);
      if (!method || !use) continue;
      const sections = wdfDirective(driver, directive);
      const rejecting = sections.filter(({ value }) => value?.toLowerCase() !== "copy");
      const copied = sections.length > 0 && rejecting.length === 0;
      yield {
        span: macro.nameSpan,
        message: copied
          ? `${macro.name} uses METHOD_NEITHER and is converted by copying. This works only for buffers whose addresses and lengths follow the documented layout.`
          : `${macro.name} uses METHOD_NEITHER, and the framework fails such requests by default.`,
        ...(copied && { severity: "hint" as const }),
        related: [{ ...use, message: "The driver handles it here." }],
        fixes: () => {
          const buffered = {
            title: "Use METHOD_BUFFERED",
            edits: [replaceSpan(file, method, "METHOD_BUFFERED")],
            safe: false,
          };
          const copy = {
            title: `Set ${directive} to Copy in the INF`,
            edits: setDirective(rejecting, directive, "Copy"),
            safe: false,
          };
          return rejecting.length > 0 ? [buffered, copy] : [buffered];
        },
      };
    }
  },
} satisfies Rule;

/** The place of the method in `CTL_CODE(type, function, METHOD_NEITHER, access)`. */
function neitherMethod({ body, bodySpan, parameters }: Macro): Span | undefined {
  if (parameters) return undefined;
  const match =
    /^([\s(]*CTL_CODE\s*\((?:[^(),]|\([^()]*\))*,(?:[^(),]|\([^()]*\))*,\s*)(METHOD_NEITHER|0*3|0[xX]0*3)\s*,/.exec(
      body,
    );
  if (!match) return undefined;
  const start = bodySpan.start + match[1]!.length;
  return { start, end: start + match[2]!.length };
}

/** The first place where the package takes a request of this code: a case label or a comparison. */
function useOf(name: string, driver: DriverPackage): Location | undefined {
  for (const { uri, functions } of driver.sources)
    for (const { body } of functions)
      for (const node of nodesIn(body)) {
        const compares = node.kind === "case" || (node.kind === "binary" && /^[=!]=$/.test(node.operator));
        const found = compares && childrenOf(node).find((child) => child.kind === "name" && child.name === name);
        if (found) return { uri, span: found.span };
      }
  return undefined;
}
