import { removeEntry, setValue } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import type { ScmService } from "../../inf/services.ts";
import { associatedService } from "../../inf/services.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { isExtension } from "./shared/extension.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedServices } from "./shared/judged-lists.ts";

export default {
  ...infVerif(1383),
  title: "Add no function driver in an extension INF",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/using-an-extension-inf-file",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    if (!isExtension(inf)) return;
    for (const service of judgedServices(inf, rules)) {
      const { entry, name, flags } = service;
      if (!flags || (flags & associatedService) === 0) continue;
      yield {
        span: entry.values[1]!.span,
        message: `${shortened(name.text || "The line", 30)} claims to be the function driver of the device. That comes with the base INF; an extension adds filters and services.`,
        fixes: () => [withoutFlag(inf, service, flags)],
      };
    }
  },
} satisfies Rule;

/** The line for no driver at all goes. */
function withoutFlag(inf: InfFile, { entry, name }: ScmService, flags: number): Fix {
  if (name.text === "") return { title: "Remove the line", edits: removeEntry(inf, entry), safe: false };
  const left = flags & ~associatedService;
  const text = left === 0 ? "0" : `0x${left.toString(16)}`;
  return { title: `Change the flags to ${text}`, edits: setValue(inf, entry.values[1]!, text), safe: false };
}
