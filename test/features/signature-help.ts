import { signatureHelp } from "../../server/src/features/signature-help.ts";
import type { InfFile } from "../../server/src/inf/model.ts";
import type { AnyFile } from "../../server/src/package/driver-package.ts";
import type { Span } from "../../server/src/text/source.ts";
import { everything } from "../support/editor-abilities.ts";

/** The line with the argument at the cursor between `‹` and `›`, and what is said of that argument. */
export function render(file: AnyFile, { start }: Span): string {
  const help = signatureHelp(file as InfFile, start, everything.signatures);
  if (!help) return "nothing";
  return help.signatures
    .flatMap(({ label, parameters = [], activeParameter }) => {
      const active = parameters[activeParameter!]!;
      const [from, to] = active.label as [number, number];
      const { documentation } = active;
      return [
        `${label.slice(0, from)}‹${label.slice(from, to)}›${label.slice(to)}`,
        typeof documentation === "string" ? documentation : (documentation?.value ?? ""),
      ];
    })
    .join("\n");
}
