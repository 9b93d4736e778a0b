import { CompletionItemKind } from "vscode-languageserver";
import { modelsOf } from "../../inf/models.ts";
import { valueText } from "../../inf/strings.ts";
import { inSnippet, onceEach, type Proposal } from "./proposal.ts";
import type { Slot } from "./slot.ts";

/** How the ids of a bus look, with `<...>` for what the device gives, and which devices are meant. */
const forms: readonly (readonly [form: string, devices: string])[] = [
  ["USB\\VID_<vvvv>&PID_<pppp>", "USB device, by vendor and product"],
  ["USB\\Class_<cc>&SubClass_<ss>&Prot_<pp>", "USB device, by class"],
  ["HID\\VID_<vvvv>&PID_<pppp>", "HID collection, by vendor and product"],
  ["HID_DEVICE_UP:<pppp>_U:<uuuu>", "HID collection, by usage page and usage"],
  ["PCI\\VEN_<vvvv>&DEV_<dddd>", "PCI device, by vendor and device"],
  ["ACPI\\<ABCD0001>", "device of the ACPI tables"],
  ["BTHENUM\\{<service GUID>}", "Bluetooth service"],
  ["SWD\\<id>", "software device"],
  ["ROOT\\<id>", "device without hardware, added by hand"],
];

/** The ids of the devices of this file where a directive speaks of them; elsewhere the forms that buses use. */
export function hardwareIdProposals({ cursor, kind }: Slot): Proposal[] {
  if (kind === "models") return forms.map(formProposal);
  const { inf } = cursor;
  const ids = modelsOf(inf).flatMap((model) => model.ids.map((id) => valueText(inf, id).text));
  return onceEach(ids.map((label) => ({ label, kind: CompletionItemKind.Value, detail: "device of this INF" })));
}

function formProposal([form, detail]: (typeof forms)[number]): Proposal {
  const parts = form.split(/<([^>]*)>/);
  const snippet = parts.map((part, i) => (i % 2 === 0 ? inSnippet(part) : `\${${(i + 1) / 2}:${part}}`)).join("");
  return { label: form, kind: CompletionItemKind.Value, detail, text: parts[0]!, snippet };
}
