import { removeEntry } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { nameKey } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { groupBy } from "../../text/group.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { type DirectiveLine, directiveLines } from "./shared/directive-lines.ts";
import { infVerif } from "./shared/infverif.ts";
import { repetitions } from "./shared/repetitions.ts";

/** How many of its first arguments say what a directive defines. */
const identities: Readonly<Record<string, number>> = {
  AddService: 1,
  DelService: 1,
  AddFilter: 1,
  AddComponent: 1,
  AddSoftware: 1,
  AddInterface: 2,
  AddEventProvider: 1,
  AddAutoLogger: 1,
  UpdateAutoLogger: 1,
  AddAutoLoggerProvider: 1,
  AddChannel: 1,
  AddComServer: 1,
  AddComClass: 1,
  WMIInterface: 1,
};

export default {
  ...infVerif(1086),
  title: "Define a service, interface or component once in a section",
  on: "inf",
  *check(inf) {
    for (const lines of groupBy(directiveLines(inf), ({ section }) => section).values())
      for (const { first, again } of repetitions(lines, (line) => identityOf(inf, line))) {
        const name = knownText(inf, again.entry.values[0])!;
        yield {
          span: again.entry.span,
          message: `${again.directive.name} defines ${shortened(name)} a second time in this section. Windows may skip the line.`,
          related: [{ uri: inf.uri, span: first.entry.span, message: "The first definition." }],
          fixes: () => [
            {
              title: `Remove the second ${name}`,
              edits: removeEntry(inf, again.entry),
              safe: isSame(inf, first, again),
            },
          ],
        };
      }
  },
} satisfies Rule;

/** What a line defines, in one spelling; undefined where a part is left out that must be there, or not known. */
function identityOf(inf: InfFile, { directive, entry }: DirectiveLine): string | undefined {
  const count = identities[directive.name];
  if (count === undefined) return undefined;
  const parts = Array.from({ length: count }, (_, i) => knownText(inf, entry.values[i]));
  if (!parts[0] || parts.includes(undefined)) return undefined;
  return [directive.name, ...parts.map((part) => nameKey(part!))].join("\n");
}

const isSame = (inf: InfFile, first: DirectiveLine, again: DirectiveLine): boolean => {
  const [a, b] = [first, again].map(({ entry }) => entry.values.map((field) => nameKey(knownText(inf, field) ?? "?")));
  return a!.join() === b!.join() && !a!.includes("?");
};
