import type { InfFile } from "../../inf/model.ts";
import { flagsText } from "../../inf/numbers.ts";
import { nameKey } from "../../inf/sections.ts";
import type { ScmService } from "../../inf/services.ts";
import { groupBy } from "../../text/group.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { giveValue } from "./shared/give-value.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedServices } from "./shared/judged-lists.ts";
import { uniqueName } from "./shared/service-flags.ts";

export default {
  ...infVerif(1022),
  title: "Make the name of a service unique everywhere or nowhere",
  on: "inf",
  *check(inf, _driver, rules) {
    const named = judgedServices(inf, rules).filter(({ name }) => name.known && name.text !== "");
    for (const same of groupBy(named, ({ name }) => nameKey(name.text)).values()) {
      const unique = same.find(({ flags }) => isUnique(flags));
      if (!unique) continue;
      for (const service of same.filter(({ flags }) => flags !== undefined && !isUnique(flags)))
        yield {
          span: service.entry.values[0]!.span,
          message: `${shortened(service.name.text)} is added here without the flag for unique names. Another line sets it, so that Windows takes them for two services.`,
          related: [{ uri: inf.uri, span: unique.entry.span, message: "Here the name is made unique." }],
          fixes: () => [{ title: "Set the flag 0x10000", edits: withFlag(inf, service), safe: false }],
        };
    }
  },
} satisfies Rule;

const isUnique = (flags: number | undefined): boolean => ((flags ?? 0) & uniqueName) !== 0;

const withFlag = (inf: InfFile, { entry, flags }: ScmService) =>
  giveValue(inf, entry, 1, flagsText((flags ?? 0) | uniqueName));
