import { setValue } from "../../inf/edits.ts";
import { referencesTo } from "../../inf/graph.ts";
import type { InfFile } from "../../inf/model.ts";
import { type RegistryEntry, registryEntriesOf } from "../../inf/registry.ts";
import { entriesNamed } from "../../inf/sections.ts";
import type { Finding, Rule } from "../rule.ts";
import { shortened } from "./shared/quoting.ts";
import { umdfDriversOf } from "./shared/umdf-drivers.ts";

export default {
  title: "Keep the registry values of a UMDF driver below its Parameters key",
  severity: "information",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/develop/driver-isolation",
    "windows-hardware/drivers/devtest/using-wpp-recorder",
  ],
  infverif: [1323],
  on: "inf",
  *check(inf) {
    for (const { section } of umdfDriversOf(inf)) {
      const own = new Set(entriesNamed(section, "AddReg"));
      for (const value of registryEntriesOf(inf, section)) {
        const users = referencesTo(inf, value.section.name);
        if (value.root !== "HKR" || !value.subkey.known || isBelow(value.subkey.text)) continue;
        // A list that a device uses as well is about the key of the device.
        if (users.every(({ entry }) => own.has(entry))) yield findingFor(inf, value);
      }
    }
  },
} satisfies Rule;

const isBelow = (subkey: string): boolean => /^parameters(\\|$)/i.test(subkey);

function findingFor(inf: InfFile, { entry, subkey, name }: RegistryEntry): Finding {
  const [root, key, value] = entry.values;
  const place = [key, value].find((field) => field && field.span.end > field.span.start) ?? root!;
  const to = subkey.text === "" ? "Parameters" : `Parameters\\${key!.text}`;
  const what = subkey.text || name.text || "The default value";
  return {
    span: place.span,
    message: `${shortened(what, 30)} is not below the Parameters key of the driver. In an isolated package a service writes nowhere else.`,
    fixes: () =>
      key ? [{ title: `Move below ${to}`, edits: setValue(inf, key, quoted(key.text, to)), safe: false }] : [],
  };
}

const quoted = (before: string, to: string): string => (before === "" || !/[\s,;]/.test(to) ? to : `"${to}"`);
