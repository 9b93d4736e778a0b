import { referencesTo } from "../../inf/graph.ts";
import { resolveInstall } from "../../inf/installs.ts";
import { modelsAt } from "../../inf/models.ts";
import { valueText } from "../../inf/strings.ts";
import { modelsText } from "../windows-versions.ts";
import { placeOf } from "./places.ts";
import type { Value } from "./spot.ts";
import { type Block, code, paragraph, term, words } from "./text.ts";

const buses: Readonly<Record<string, string>> = {
  acpi: "ACPI device",
  bth: "Bluetooth device",
  bthenum: "Bluetooth device",
  bthledevice: "Bluetooth Low Energy device",
  hdaudio: "HD Audio function",
  hid: "HID collection",
  hid_device: "any HID collection",
  pci: "PCI device",
  root: "device that software creates, without a bus",
  sd: "SD card",
  swc: "software component",
  swd: "software device",
  umb: "UPnP device",
  usb: "USB device",
};

/** Parts of an id that bus drivers write the same way. */
const parts: Readonly<Record<string, string>> = {
  ven: "vendor",
  vid: "vendor",
  dev: "device",
  pid: "product",
  subsys: "subsystem",
  rev: "revision",
  mi: "interface",
  col: "collection",
  class: "class",
  subclass: "subclass",
  prot: "protocol",
  cc: "class code",
};

/** A hardware or compatible id: what it says, and what it leads to. */
export function hardwareIdValue({ inf, kind, entry, field }: Value): readonly Block[] {
  const { text } = valueText(inf, field);
  const [bus, rest = ""] = text.replace(/^\*/, "acpi\\").split("\\", 2);
  const named = [...rest.matchAll(/(?:^|&)([a-z]+)_([^&]+)/gi)].flatMap(([, name, value]) =>
    parts[name!.toLowerCase()] ? [`${parts[name!.toLowerCase()]} ${value}`] : [],
  );
  const what = [buses[bus!.toLowerCase()] ?? "device ID", ...named].join(", ");
  const others = referencesTo(inf, text, "hardware-id").filter((other) => other.entry !== entry);
  return [
    paragraph`${term(text)}: ${what}.`,
    ...(kind === "models" ? installs({ inf, entry }) : []),
    ...(others.length > 0
      ? [{ items: others.slice(0, 5).map((other) => words`also in ${placeOf(inf, other.entry)}`) }]
      : []),
  ];
}

function installs({ inf, entry }: Pick<Value, "inf" | "entry">): readonly Block[] {
  const lines = modelsAt(inf, entry).flatMap(({ models, install }) => {
    const name = valueText(inf, install).text;
    const windows = modelsText(models);
    return resolveInstall(inf, name, models.targetOs?.architecture ?? "$arch$").map(
      (section) => words`installed by ${code(`[${section.name}]`)}${windows ? ` on ${windows}` : ""}`,
    );
  });
  return lines.length === 0 ? [] : [{ items: lines }];
}
