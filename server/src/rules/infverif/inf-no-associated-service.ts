import { addEntry, addSection } from "../../inf/edits.ts";
import { type Install, subSection } from "../../inf/installs.ts";
import { isReached } from "../../inf/kinds.ts";
import { needsIn } from "../../inf/needs.ts";
import { sameName, sectionsEndingWith } from "../../inf/sections.ts";
import { associatedService, scmServicesOf, umdfServicesOf } from "../../inf/services.ts";
import { setupClassOf } from "../../inf/setup-class.ts";
import { isMistyped } from "../inf/shared/directive-names.ts";
import { lastSectionOf } from "../inf/shared/last-section.ts";
import { shortened } from "../inf/shared/quoting.ts";
import { renameSection } from "../inf/shared/rename-section.ts";
import type { Fix, Rule } from "../rule.ts";
import { judgedInstalls } from "../rule-set.ts";
import { infVerif } from "./shared/infverif.ts";

/** Classes whose packages install no function driver: what they bring is loaded by others. */
const withoutDriver = /^(extension|printer|firmware|net(service|trans|client|driver))$/i;

/** Sections of system INFs that add a filter only. */
const addsFilter = /filter\.nt(\w*)\.services$/i;

export default {
  ...infVerif(1296),
  title: "Associate a service with every device",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addservice-directive",
    "windows-hardware/drivers/install/installing-a-null-driver",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    const setupClass = setupClassOf(inf);
    if (setupClass === undefined || withoutDriver.test(setupClass)) return;
    for (const install of judgedInstalls(inf, rules)) {
      const [id] = install.models.flatMap(({ ids }) => ids);
      // Of stacks with UMDF drivers another rule speaks.
      if (!id || hasService(install) || umdfServicesOf(install).length > 0) continue;
      const services = subSection(install, "Services");
      if (isMistyped(services, "AddService")) continue;
      const place = services ?? install.section;
      yield {
        span: place.parts[0]!.nameSpan,
        message: `[${shortened(install.name, 32)}] associates no service with ${shortened(id.text, 24)}. Say which driver runs the device, or that none does.`,
        related: [{ uri: inf.uri, span: id.span, message: "The first device that it installs." }],
        fixes: () => (services ? [addNone(install)] : [...rename(install), addNone(install)]),
      };
    }
  },
} satisfies Rule;

/** True also where what an included section adds is not known. */
function hasService(install: Install): boolean {
  const services = scmServicesOf(install);
  if (services.some(({ flags }) => flags === undefined || (flags & associatedService) !== 0)) return true;
  return needsIn(install.inf, subSection(install, "Services")).some(({ name }) => !addsFilter.test(name));
}

/** The section that was meant for this device, but has a decoration under which Windows does not look for it. */
function rename({ inf, base, name }: Install): Fix[] {
  const dead = sectionsEndingWith(inf, ".Services").filter(
    (each) => !isReached(inf, each) && sameName(each.name.replace(/(\.nt[^.]*)?\.services$/i, ""), base),
  );
  return dead.length === 1 ? [renameSection(inf, dead[0]!.parts, `${name}.Services`, false)] : [];
}

function addNone(install: Install): Fix {
  const { inf, name } = install;
  const services = subSection(install, "Services");
  const line = ["AddService", ",2"] as const;
  const edits = services
    ? addEntry(inf, services, ...line)
    : addSection(inf, lastSectionOf(install), `${name}.Services`, [line]);
  return { title: "Say that the device needs no function driver", edits, safe: false };
}
