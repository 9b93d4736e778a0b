import type { ListedFile } from "../../inf/copies.ts";
import { driverStore } from "../../inf/folders.ts";
import type { Install } from "../../inf/installs.ts";
import { nameKey } from "../../inf/sections.ts";
import { sourceArchitectures } from "../../inf/source-disks.ts";
import { groupBy } from "../../text/group.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { type PlacedList, placedLists } from "./shared/copy-lists.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1330);

interface Copy extends ListedFile {
  readonly list: PlacedList;
  readonly to: string;
  readonly from: string;
}

export default {
  ...rule,
  title: "Copy one file to one place",
  sources: [...rule.sources, "windows-hardware/drivers/devtest/inf-verif-error-1330"],
  on: "inf",
  *check(inf, _driver, rules) {
    // In the Driver Store files keep their names; another rule says so.
    const copies = placedLists(inf, rules)
      .filter(({ destination }) => destination.dirid !== driverStore)
      .flatMap(copiesOf);
    for (const same of groupBy(copies, ({ to }) => to).values()) {
      const firsts = [...groupBy(same, ({ from }) => from).values()].map(([first]) => first!);
      for (const [i, later] of firsts.entries()) {
        const first = firsts.slice(0, i).find(({ list }) => meet(list, later.list));
        if (!first) continue;
        yield {
          span: later.source.span,
          message: `${shortened(later.sourceName ?? "", 20)} and ${shortened(first.sourceName ?? "", 20)} are both copied to ${shortened(later.name ?? "", 20)}. The last one wins, and nobody knows which that is.`,
          related: [{ uri: inf.uri, span: first.entry.span, message: "This line copies the other file." }],
        };
      }
    }
  },
} satisfies Rule;

const copiesOf = (list: PlacedList): Copy[] =>
  list.files.flatMap((file) => {
    const { name, sourceName } = file;
    if (!name || !sourceName) return [];
    return [{ ...file, list, to: `${list.destination.folder}\\${nameKey(name)}`, from: nameKey(sourceName) }];
  });

/** True when one Windows may copy both lists. */
const meet = (a: PlacedList, b: PlacedList): boolean =>
  a.uses.some(({ install: one }) => b.uses.some(({ install: other }) => !one || !other || areOnOneWindows(one, other)));

function areOnOneWindows(a: Install, b: Install): boolean {
  const others = sourceArchitectures(b);
  const architecture = sourceArchitectures(a).some(
    (each) => each === "$arch$" || others.includes(each) || others.includes("$arch$"),
  );
  const builds = !a.builds || !b.builds || a.builds.some((x) => b.builds!.some((y) => x.from < y.to && y.from < x.to));
  return architecture && builds;
}
