import { sectionKinds } from "../../data/inf-directives.ts";
import { setValue } from "../../inf/edits.ts";
import { addRegLists, bitRegLists, delRegLists } from "../../inf/registry-lists.ts";
import { knownText } from "../../inf/strings.ts";
import { editDistance, nearestFirst } from "../inf/shared/distance.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedLists } from "./shared/judged-lists.ts";

const roots = sectionKinds.addreg.entry?.[0]?.values ?? [];

/** What the roots stand for, spelt in full: no INF may. */
const longNames: Readonly<Record<string, string>> = {
  HKEY_LOCAL_MACHINE: "HKLM",
  HKEY_CLASSES_ROOT: "HKCR",
  HKEY_CURRENT_USER: "HKCU",
  HKEY_USERS: "HKU",
};

/** Anything else begins a line of another kind, or goes on with the line above. */
const isSlip = (word: string, root: string): boolean => /^H[A-Z_]*$/.test(word) || editDistance(word, root) <= 1;

export default {
  ...infVerif(1224),
  title: "Begin a registry line with HKR, HKLM, HKCR, HKCU or HKU",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addreg-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    const lists = [addRegLists, delRegLists, bitRegLists].flatMap((listsOf) => judgedLists(inf, rules, listsOf(inf)));
    for (const { entry, root } of lists.flatMap(({ lines }) => lines)) {
      const field = entry.values[0]!;
      // A line with an equals sign is of another kind of section.
      if (entry.assigned || roots.includes(root) || knownText(inf, field) === undefined) continue;
      const to = longNames[root] ?? nearestFirst(root, roots).find((each) => isSlip(root, each));
      yield {
        span: field.text === "" ? entry.span : field.span,
        message: `${root === "" ? "This" : shortened(field.text)} is no root of the registry. A line begins with ${roots.join(", ")}.`,
        fixes: () => (to ? [{ title: `Change to ${to}`, edits: setValue(inf, field, to), safe: false }] : []),
      };
    }
  },
} satisfies Rule;
