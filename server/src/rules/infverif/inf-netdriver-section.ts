import { mergedSection } from "../../inf/sections.ts";
import { isMistyped } from "../inf/shared/directive-names.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { componentDirectives, isNetDriver, netComponentsOf, netDriverSections } from "./shared/net-drivers.ts";

export default {
  ...infVerif(2420, { lowered: true }),
  title: "Add a filter or a protocol in an INF of the class NetDriver",
  on: "inf",
  *check(inf) {
    const sections = netDriverSections(inf);
    const isWritten = sections.some((section) => componentDirectives.some((name) => isMistyped(section, name)));
    const place = (sections[0] ?? mergedSection(inf, "Version"))?.parts[0];
    if (!isNetDriver(inf) || netComponentsOf(inf).length > 0 || isWritten || !place) return;
    yield {
      span: place.nameSpan,
      message:
        "No [DefaultInstall.NetDrivers] section has AddNetFilter or AddNetProtocol. An INF of the class NetDriver must have one.",
    };
  },
} satisfies Rule;
