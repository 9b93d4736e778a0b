import { referencesTo } from "../../inf/graph.ts";
import type { InfFile } from "../../inf/model.ts";
import { type RegistryEntry, registryEntriesOf } from "../../inf/registry.ts";
import { entriesNamed } from "../../inf/sections.ts";
import type { Finding, Rule } from "../rule.ts";
import { isOutsideParameters, keyOrValue, moveToParameters } from "./shared/parameters-key.ts";
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
        if (!isOutsideParameters(value)) continue;
        // A list that a device uses as well is about the key of the device.
        if (users.every(({ entry }) => own.has(entry))) yield findingFor(inf, value);
      }
    }
  },
} satisfies Rule;

function findingFor(inf: InfFile, line: RegistryEntry): Finding {
  const what = line.subkey.text || line.name.text || "The default value";
  return {
    span: keyOrValue(line).span,
    message: `${shortened(what, 30)} is not below the Parameters key of the driver. In an isolated package a service writes nowhere else.`,
    fixes: () => moveToParameters(inf, line),
  };
}
