import { type Install, installsOf, oldestBuild, reachesBuild } from "../../inf/installs.ts";
import { needsOf } from "../../inf/needs.ts";
import { entryNamed } from "../../inf/sections.ts";
import { isAssociated, type ScmService, scmServicesOf } from "../../inf/services.ts";
import { addNeeds } from "../inf/shared/needs-edits.ts";
import { reflectorBuild } from "../inf/shared/reflector.ts";
import { removeService } from "../inf/shared/remove-service.ts";
import { serviceBinary } from "../inf/shared/service-binary.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { passThroughOf } from "./shared/pass-through.ts";

const rule = infVerif(2650, { lowered: true });

export default {
  ...rule,
  title: "Add the HID pass-through drivers with their INFs on Windows 11",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/devtest/inf-verif-error-2084",
    "windows-hardware/drivers/wdf/creating-umdf-hid-minidrivers",
  ],
  on: "inf",
  *check(inf) {
    for (const install of installsOf(inf)) {
      // The INFs are as old as that of the reflector.
      if (!reachesBuild(install, reflectorBuild)) continue;
      for (const service of scmServicesOf(install)) {
        const family = passThroughOf(service);
        if (!family) continue;
        const isNew = (oldestBuild(install) ?? 0) >= reflectorBuild;
        yield {
          span: entryNamed(service.section, serviceBinary)!.values[0]!.span,
          message: `On Windows 11 and later ${family}.inf adds ${family}.sys. A driver gets it by Include and Needs.`,
          // Older systems have no such INF.
          ...(!isNew && { severity: "information" as const }),
          fixes: () => (isNew ? replacement(install, service, family) : []),
        };
      }
    }
  },
} satisfies Rule;

/** As function driver: whether it is an upper or a lower filter, the AddService line does not tell. */
function replacement(install: Install, service: ScmService, family: string): Fix[] {
  const isFunction = isAssociated(service);
  if (!isFunction || needsOf(install).some(({ name }) => name.toLowerCase().startsWith(family.toLowerCase())))
    return [];
  const wanted = ["", ".HW", ".Services"].map((suffix) => ({
    suffix,
    inf: `${family}.inf`,
    section: `${family}.NT${suffix}`,
  }));
  const edits = [...removeService(install.inf, service), ...addNeeds(install, wanted)];
  return [{ title: `Replace by Include and Needs of ${family}.inf`, edits, safe: false }];
}
