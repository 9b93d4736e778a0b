import { removeEntry } from "../../inf/edits.ts";
import { entryNamed, nameKey } from "../../inf/sections.ts";
import { setupClassOf } from "../../inf/setup-class.ts";
import type { Rule } from "../rule.ts";
import { shortened } from "./shared/quoting.ts";
import { umdfInstallsOf } from "./shared/umdf-installs.ts";

const directive = "UmdfHostPriority";
const inputClasses = ["hidclass", "mouse", "keyboard"];

export default {
  title: "Raise the priority of the host process for touch and input drivers only",
  severity: "information",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  sinceUmdf: "2.15",
  on: "inf",
  *check(inf) {
    const setupClass = setupClassOf(inf);
    if (!setupClass || inputClasses.includes(nameKey(setupClass))) return;
    for (const { wdf } of umdfInstallsOf(inf)) {
      const entry = entryNamed(wdf, directive);
      if (!entry) continue;
      yield {
        span: entry.key!.span,
        message: `${directive} is for touch and input, and the class here is ${shortened(setupClass, 20)}. It costs another host process.`,
        fixes: () => [{ title: `Remove ${directive}`, edits: removeEntry(inf, entry), safe: false }],
      };
    }
  },
} satisfies Rule;
