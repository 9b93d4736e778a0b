import { removeEntry } from "../../inf/edits.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { mergedSections, nameKey } from "../../inf/sections.ts";
import { setupClassOf } from "../../inf/setup-class.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedKinds } from "./shared/judged-kinds.ts";

const rule = infVerif(2004, { lowered: true });

/** A directive that is right in rare cases only. */
interface Discouraged {
  readonly name: string;
  readonly section: "ddinstall" | "controlflags";
  readonly reason: string;
  /** The setup classes whose documentation asks for it. */
  readonly except?: RegExp;
}

const discouraged: readonly Discouraged[] = [
  {
    name: "FeatureScore",
    section: "ddinstall",
    reason: "Only classes that say what the scores mean need it; elsewhere the driver may win over better ones.",
    except: /^(display|biometric)$/i,
  },
  {
    name: "Reboot",
    section: "ddinstall",
    reason: "Windows finds out itself when a restart is needed.",
  },
  {
    name: "InteractiveInstall",
    section: "controlflags",
    reason: "The device then waits until an administrator logs on.",
    except: /^printer$/i,
  },
];

export default {
  ...rule,
  title: "Use FeatureScore, Reboot and InteractiveInstall only where nothing else will do",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/inf-featurescore-directive",
    "windows-hardware/drivers/install/inf-reboot-directive",
    "windows-hardware/drivers/install/inf-controlflags-section",
  ],
  on: "inf",
  *check(inf) {
    const setupClass = setupClassOf(inf) ?? "";
    for (const section of mergedSections(inf)) {
      const kinds = judgedKinds(inf, section);
      const names = discouraged.filter((each) => kinds.includes(each.section) && !each.except?.test(setupClass));
      for (const entry of names.length > 0 ? section.entries : []) {
        const found = names.find(({ name }) => nameKey(entry.key?.text ?? "") === nameKey(name));
        if (!found) continue;
        yield {
          span: entry.key!.span,
          message: `${found.name} is seldom right. ${found.reason}`,
          fixes: () => [removal(inf, entry, found.name)],
        };
      }
    }
  },
} satisfies Rule;

const removal = (inf: InfFile, entry: Entry, name: string) => ({
  title: `Remove ${name}`,
  edits: removeEntry(inf, entry),
  safe: false,
});
