import type { Rule } from "../rule.ts";
import { callRule } from "./call-rule.ts";
import { dllFile } from "./exported-by.ts";
import { helperFixes, twinOf } from "./user32-twins.ts";

export default {
  title: "Do without the string and rectangle functions of user32.dll",
  severity: "information",
  sources: ["windows-hardware/drivers/wdf/session-zero-guidelines-for-umdf-drivers"],
  ...callRule(["text-helper", "geometry-helper"], (call, group, file, driver) => {
    const { name } = call;
    const twin = twinOf(name);
    const instead = group === "geometry-helper" ? " Compute with the members of the rectangle." : "";
    return {
      message: `${name} shows nothing, but loads ${dllFile(name) ?? "user32.dll"} into the driver host.${twin ? ` Use ${twin}.` : instead}`,
      fixes: () => helperFixes(call, file, driver),
    };
  }),
} satisfies Rule;
