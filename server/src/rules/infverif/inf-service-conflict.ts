import type { Install } from "../../inf/installs.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { numberOf } from "../../inf/numbers.ts";
import { type MergedSection, nameKey } from "../../inf/sections.ts";
import { type ScmService, scmServicesOf } from "../../inf/services.ts";
import { valueText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { judgedInstalls, type RuleSet } from "../rule-set.ts";
import { contradictions, type Setting } from "./shared/conflicts.ts";
import { infVerif } from "./shared/infverif.ts";

export default {
  ...infVerif(1333),
  title: "Configure a service in the same way in all install sections",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/devtest/inf-verif-error-1330",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const [{ entry, directive, service }, first] of contradictions(configurations(inf, rules)))
      yield {
        span: entry.values[0]!.span,
        message: `${directive} of the service ${shortened(service, 24)} is something else in [${shortened(first.section.name, 24)}]. There is one such service for all devices; the last one installed configures it.`,
        related: [{ uri: inf.uri, span: first.entry.span, message: "Configured differently here." }],
      };
  },
} satisfies Rule;

/** A directive of a service-install section. */
interface Configuration extends Setting {
  readonly service: string;
  readonly section: MergedSection;
  readonly entry: Entry;
  readonly directive: string;
}

/** What names sections is not compared: registry lists have rules of their own. */
const compared =
  /^(servicetype|starttype|errorcontrol|servicebinary|startname|loadordergroup|dependencies|security|requiredprivileges|servicesidtype|delayedautostart|bootflags|displayname|description)$/;

function configurations(inf: InfFile, rules: RuleSet): Configuration[] {
  const services = new Map<string, ScmService & { readonly installs: Set<Install> }>();
  for (const install of judgedInstalls(inf, rules))
    for (const service of scmServicesOf(install)) {
      if (!service.section || !service.name.known || service.name.text === "") continue;
      const key = nameKey(`${service.name.text}\n${service.section.name}`);
      const known = services.get(key) ?? { ...service, installs: new Set() };
      known.installs.add(install);
      services.set(key, known);
    }
  return [...services.values()].flatMap(({ name, section, installs }) =>
    section!.entries.flatMap((entry): Configuration[] => {
      const directive = entry.assigned ? entry.key!.text : "";
      const texts = entry.values.map((field) => valueText(inf, field));
      if (!compared.test(nameKey(directive)) || texts.some(({ known }) => !known)) return [];
      const value = texts.map(({ text }) => String(numberOf(text) ?? nameKey(text))).join("\n");
      const key = nameKey(`${name.text}\n${directive}`);
      return [{ key, value, installs, service: name.text, section: section!, entry, directive }];
    }),
  );
}
