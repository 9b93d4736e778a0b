import type { InfFile, Section } from "./model.ts";

/** Sections only a Windows INF has, whatever follows a dot. */
const windowsSections =
  /^(version|manufacturer|strings|sourcedisks(names|files)|destinationdirs|controlflags|signatureattributes|interfaceinstall32|classinstall32|defaultinstall|defaultuninstall)(\.|$)/i;
const windowsSuffixes = /\.(wdf|services|hw|coinstallers|interfaces|components|software|events|filters|com|nt\w*)$/i;
const windowsKeys = /^(umdf|kmdf)(service|serviceorder|libraryversion)$/i;

/** What kind of file shares the extension: undefined for a Windows INF, and for a file too young to tell. */
export function foreignKind(text: string, sections: readonly Section[], hasStrayText: boolean): InfFile["foreign"] {
  const names = new Set(sections.map((s) => s.name.toLowerCase()));
  if (names.has("defines") && hasEdk2Defines(sections)) return "edk2";
  if (sections.some(isWindows)) return undefined;
  if (names.has("autorun")) return "autorun";
  if (sections.some((s) => s.entries.length > 0 && /^[\w.]+$/.test(s.name))) return "other";
  if (/^(!|\s*(Constant|Object|Global|Array|Verb|Extend|Include)\s+\S[^\n]*;)/m.test(text)) return "inform";
  if (/^\s*(pub\s+)?(fn|mod|module|spec|proof|use|struct|enum)\s+\w[^\n]*[{;(]\s*$/m.test(text)) return "inference";
  return hasStrayText ? "other" : undefined;
}

const isWindows = ({ name, entries }: Section): boolean =>
  windowsSections.test(name) ||
  windowsSuffixes.test(name) ||
  entries.some((e) => e.key !== undefined && windowsKeys.test(e.key.text));

const hasEdk2Defines = (sections: readonly Section[]): boolean =>
  sections.some(
    (s) =>
      s.name.toLowerCase() === "defines" &&
      s.entries.some((e) => /^(INF_VERSION|BASE_NAME|FILE_GUID|MODULE_TYPE)$/i.test(e.key?.text ?? "")),
  );
