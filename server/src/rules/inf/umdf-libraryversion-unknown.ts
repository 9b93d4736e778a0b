import { compareVersions, umdfVersions } from "../../data/versions.ts";
import { setValue } from "../../inf/edits.ts";
import type { Fix, Rule } from "../rule.ts";
import { type LiteralVersion, literalVersionsOf } from "./shared/library-version.ts";

const newest = umdfVersions.at(-1)!.version;

export default {
  title: "Name a UMDF version that was released",
  severity: "information",
  sources: ["windows-hardware/drivers/wdf/umdf-version-history"],
  on: "inf",
  *check(inf) {
    for (const literal of literalVersionsOf(inf)) {
      const { field, version } = literal;
      if (umdfVersions.some((released) => released.version === version)) continue;
      if (compareVersions(version, newest) > 0) {
        const message = `UMDF ${version} is newer than ${newest}, the newest version this tool knows. Drivers for a preview load on that preview only.`;
        yield { span: field.span, message, severity: "hint" };
      } else {
        const message = `There is no UMDF ${version}. The version history does not list it.`;
        yield { span: field.span, message, fixes: () => neighbours(literal) };
      }
    }
  },
} satisfies Rule;

/** The released versions before and after, of the same major number; the older one runs on more systems. */
function neighbours({ driver: { inf }, field, version, major }: LiteralVersion): Fix[] {
  const same = umdfVersions.map((released) => released.version).filter((each) => each.startsWith(`${major}.`));
  const around = [
    same.findLast((each) => compareVersions(each, version) < 0),
    same.find((each) => compareVersions(each, version) > 0),
  ];
  return around
    .filter((each) => each !== undefined)
    .map((each) => ({ title: `Change to ${each}.0`, edits: setValue(inf, field, `${each}.0`), safe: false }));
}
