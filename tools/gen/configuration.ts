import { readFileSync } from "node:fs";
import { defaultEditorSettings } from "../../server/src/features/editor-settings.ts";
import type { NamedRule } from "../../server/src/rules/rule.ts";
import { ruleSetChoices } from "../../server/src/rules/rule-set.ts";
import { defaultSettings, isOffByDefault, severitySettings } from "../../server/src/rules/settings.ts";

/** `package.json` with the settings the editor shows. */
export function manifest(rules: readonly NamedRule[]): string {
  const manifest = JSON.parse(readFileSync("package.json", "utf8"));
  manifest.contributes = { ...manifest.contributes, configuration: configuration(rules) };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

function configuration(rules: readonly NamedRule[]): object {
  const byId = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    title: "UMDF",
    properties: {
      "umdf.severity": {
        type: "object",
        description: 'Severity of single rules. "off" silences a rule, "default" leaves the choice to the rule.',
        default: defaultSettings.severity,
        additionalProperties: false,
        properties: Object.fromEntries(byId.map((rule) => [rule.id, severityProperty(rule)])),
      },
      "umdf.assumeDriver": {
        type: "boolean",
        description: "Check sources that belong to no project and no INF as UMDF 2 driver code.",
        default: defaultSettings.assumeDriver,
      },
      "umdf.kernelClientProjects": {
        type: "array",
        description:
          "Names of kernel-mode projects that send requests to a UMDF driver, such as MyFilter or MyFilter.vcxproj.",
        items: { type: "string" },
        default: defaultSettings.kernelClientProjects,
      },
      "umdf.allowedFunctions": {
        type: "array",
        description:
          "Functions whose calls are not reported, by their names as written in the source, such as SetupDiOpenDevRegKey.",
        items: { type: "string" },
        default: defaultSettings.allowedFunctions,
      },
      ...infverif,
      ...inBetween,
      "umdf.trace.server": {
        type: "string",
        description: "Log the messages between the editor and the language server.",
        enum: ["off", "messages", "verbose"],
        default: "off",
      },
    },
  };
}

const { codeLens, inlayHints } = defaultEditorSettings;

const inBetween = {
  "umdf.codeLens": {
    type: "boolean",
    description:
      "Show above the sections of an INF how often they are named, and the Windows versions and devices they are for.",
    default: codeLens,
  },
  "umdf.inlayHints.dirids": {
    type: "boolean",
    description: "Show the directory behind a directory number, such as 13 in [DestinationDirs].",
    default: inlayHints.dirids,
  },
  "umdf.inlayHints.flags": {
    type: "boolean",
    description: "Show the names of the flags behind a number, such as 0x00010001 in a registry line.",
    default: inlayHints.flags,
  },
  "umdf.inlayHints.windowsVersions": {
    type: "boolean",
    description: "Show the Windows versions behind a decoration in [Manufacturer].",
    default: inlayHints.windowsVersions,
  },
};

const infverif = {
  "umdf.infverifMode": {
    type: "string",
    description: "The mode of InfVerif whose rules INFs are judged by.",
    enum: ruleSetChoices,
    enumDescriptions: [
      "What the target platform of the project asks for; universal without a project.",
      "Declarative (/k).",
      "Universal (/u).",
      "Windows driver, isolated (/w).",
      "What a WHQL signature needs (/h).",
    ],
    default: defaultSettings.infverifMode,
  },
  "umdf.infverifRuleVersion": {
    type: "string",
    description: "The Windows build whose INF rules count, as 10.0.17763 or vnext. Empty for the newest.",
    default: defaultSettings.infverifRuleVersion,
  },
};

const severityProperty = (rule: NamedRule): object => ({
  type: "string",
  description: `${rule.title}. By default: ${isOffByDefault(rule) ? "off" : rule.severity}.`,
  enum: severitySettings,
  default: "default",
});
