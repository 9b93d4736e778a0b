import { setValue } from "../../inf/edits.ts";
import { installsOf } from "../../inf/installs.ts";
import type { Entry, InfFile } from "../../inf/model.ts";
import { flagsText } from "../../inf/numbers.ts";
import { sameName } from "../../inf/sections.ts";
import type { Edit } from "../../text/source.ts";
import type { Rule } from "../rule.ts";
import { reflectorServicesOf } from "./shared/reflector.ts";

/** SPSVCINST_NOCLOBBER_*: what another device has set of the service stays. */
const keepAll = 0x1f8;

export default {
  title: "Keep what is set of the reflector's service",
  severity: "information",
  sources: [
    "windows-hardware/drivers/wdf/adding-the-reflector",
    "windows-hardware/drivers/install/inf-addservice-directive",
  ],
  on: "inf",
  *check(inf) {
    for (const { entry, name, flags } of installsOf(inf).flatMap(reflectorServicesOf)) {
      // A service of another name is the device's own.
      if (!sameName(name.text, "WUDFRd") || flags === undefined || (flags & keepAll) === keepAll) continue;
      const wanted = flagsText(flags | keepAll);
      const given = entry.values[1];
      yield {
        span: given && given.text !== "" ? given.span : entry.values[0]!.span,
        message: `These flags overwrite settings of the reflector that other devices share. ${wanted} keeps them.`,
        fixes: () => [{ title: `Change to ${wanted}`, edits: setFlags(inf, entry, wanted), safe: true }],
      };
    }
  },
} satisfies Rule;

function setFlags(inf: InfFile, { values: [name, flags] }: Entry, wanted: string): Edit[] {
  if (flags) return setValue(inf, flags, wanted);
  const at = name!.span.end;
  return [{ uri: inf.uri, span: { start: at, end: at }, text: `, ${wanted}` }];
}
