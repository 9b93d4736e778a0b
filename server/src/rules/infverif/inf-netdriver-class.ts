import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { isNetDriver, netDriverSections } from "./shared/net-drivers.ts";
import { versionValue } from "./shared/version-values.ts";

export default {
  ...infVerif(2405),
  title: "Use [DefaultInstall.NetDrivers] in INFs of the class NetDriver only",
  on: "inf",
  *check(inf) {
    if (isNetDriver(inf)) return;
    const value = versionValue(inf, "Class");
    for (const { name, parts } of netDriverSections(inf))
      yield {
        span: parts[0]!.nameSpan,
        message: `[${shortened(name)}] is for the class NetDriver. Other classes cannot install network drivers with it.`,
        ...(value && {
          related: [{ uri: inf.uri, span: value.field.span, message: "The class of this INF." }],
        }),
      };
  },
} satisfies Rule;
