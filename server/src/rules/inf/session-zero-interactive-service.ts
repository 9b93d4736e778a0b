import { setValue } from "../../inf/edits.ts";
import type { Field, InfFile } from "../../inf/model.ts";
import { numberOf } from "../../inf/numbers.ts";
import { entriesNamed, sectionsEndingWith } from "../../inf/sections.ts";
import { namedSection } from "../../inf/services.ts";
import { knownText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { installsUmdf } from "./shared/wdf-files.ts";

/** SERVICE_INTERACTIVE_PROCESS */
const interactive = 0x100;

export default {
  title: "Install no service that wants to show windows",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers",
    "windows-hardware/drivers/install/inf-addservice-directive",
  ],
  on: "inf",
  *check(inf) {
    if (!installsUmdf(inf)) return;
    for (const field of serviceTypesOf(inf)) {
      const type = numberOf(knownText(inf, field) ?? "") ?? 0;
      if ((type & interactive) === 0) continue;
      const without = spelledLike(field.text, type - interactive);
      yield {
        span: field.span,
        message: "This service is marked as interactive, but it runs in session 0. Nobody ever sees its windows there.",
        fixes: () => [{ title: `Change to ${without}`, edits: setValue(inf, field, without), safe: false }],
      };
    }
  },
} satisfies Rule;

/** The ServiceType values of all services that the INF adds, each once. */
function serviceTypesOf(inf: InfFile): Set<Field> {
  const added = sectionsEndingWith(inf, ".Services").flatMap((services) => entriesNamed(services, "AddService"));
  const sections = added.flatMap(({ values }) => namedSection(inf, values[2]) ?? []);
  return new Set(sections.flatMap((section) => entriesNamed(section, "ServiceType").map(({ values }) => values[0]!)));
}

/** The number in the base and width of the one it replaces. */
function spelledLike(text: string, value: number): string {
  const hex = /^0x(0*)/i.exec(text);
  if (!hex) return String(value);
  const width = hex[1] === "" ? 0 : text.length - 2;
  return `0x${value.toString(16).padStart(width, "0")}`;
}
