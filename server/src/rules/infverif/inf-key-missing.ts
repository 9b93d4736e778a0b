import type { InfFile } from "../../inf/model.ts";
import { entriesNamed, type MergedSection, mergedSections } from "../../inf/sections.ts";
import { namedSection } from "../../inf/services.ts";
import { valueText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { alwaysRequired, missingDirectives } from "./shared/required-directives.ts";

const rule = infVerif(1013);
const requirements = alwaysRequired("serviceinstall");

/** What nearly every driver for Plug and Play has. */
const usual: Readonly<Record<string, string>> = { ServiceType: "1", StartType: "3", ErrorControl: "1" };

export default {
  ...rule,
  title: "Say of every service what it is, when it starts and where its binary is",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-addservice-directive"],
  on: "inf",
  check: (inf) => missingDirectives(inf, requirements, (section, name) => usual[name] ?? binaryFor(inf, section)),
} satisfies Rule;

/** The name of the service is the usual name of the binary. */
function binaryFor(inf: InfFile, section: MergedSection): string | undefined {
  const lines = mergedSections(inf).flatMap((each) => entriesNamed(each, "AddService"));
  const line = lines.find(({ values }) => namedSection(inf, values[2]) === section);
  const service = valueText(inf, line?.values[0]).text;
  return /^[\w-]+$/.test(service) ? `%13%\\${service}.sys` : undefined;
}
