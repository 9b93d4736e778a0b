import { addEntry, setValue } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { needsIn } from "../../inf/needs.ts";
import type { Finding, Fix, Rule } from "../rule.ts";
import { isMisplaced, isMisspelt } from "./shared/directive-names.ts";
import { shortened } from "./shared/quoting.ts";
import { type Listed, type ServiceOrder, serviceOrdersOf } from "./shared/service-order.ts";
import { mostChoices, unclaimedSections } from "./shared/service-sections.ts";

export default {
  title: "List in UmdfServiceOrder the names that UmdfService declares",
  severity: "warning",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  on: "inf",
  *check(inf) {
    for (const order of serviceOrdersOf(inf)) {
      // The declaration may come by Needs, or another rule speaks of it.
      if (needsIn(inf, order.wdf).length > 0) continue;
      if (isMisspelt(inf, order.wdf, "UmdfService") || isMisplaced(inf, "UmdfService")) continue;
      for (const listed of order.unknown) yield judge(inf, order, listed);
    }
  },
} satisfies Rule;

function judge(inf: InfFile, order: ServiceOrder, listed: Listed): Finding {
  const service = order.meant.get(listed);
  const sections = service ? [] : unclaimedSections(inf, "umdf");
  const reason = service
    ? `It declares ${shortened(service.name.text)}, which is not listed.`
    : sections.length > 0
      ? `Nor does any line name [${shortened(sections[0]!.name)}].`
      : "Only drivers that are part of Windows need no declaration.";
  return {
    span: listed.field.span,
    ...(!service && sections.length === 0 && { severity: "hint" }),
    message: `No UmdfService of this section declares ${shortened(listed.name)}. ${reason}`,
    fixes: () => [
      ...(service ? [rename(inf, listed, service.nameField!.text)] : []),
      ...sections.slice(0, mostChoices).map(({ name }) => declare(inf, order, listed, name)),
    ],
  };
}

const rename = (inf: InfFile, { field }: Listed, to: string): Fix => ({
  title: `Change to ${to}`,
  edits: setValue(inf, field, to),
  safe: false,
});

/** The section that no line names describes the driver that no line declares. */
const declare = (inf: InfFile, { wdf }: ServiceOrder, { field, entry }: Listed, section: string): Fix => ({
  title: `Add UmdfService = ${field.text}, ${section}`,
  edits: addEntry(inf, wdf, "UmdfService", `${field.text}, ${section}`, { after: entry }),
  safe: false,
});
