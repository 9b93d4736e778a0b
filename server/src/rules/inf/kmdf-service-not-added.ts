import { setValue } from "../../inf/edits.ts";
import { type Install, installsOf, subSection } from "../../inf/installs.ts";
import { needsOf } from "../../inf/needs.ts";
import { nameKey, sameName } from "../../inf/sections.ts";
import { kmdfServicesIn, type ScmService, scmServicesOf } from "../../inf/services.ts";
import type { Rule } from "../rule.ts";
import { isMistyped } from "./shared/directive-names.ts";
import { editDistance } from "./shared/distance.ts";
import { shortened } from "./shared/quoting.ts";
import { isReflector } from "./shared/reflector.ts";
import { installsUmdf } from "./shared/wdf-files.ts";

/** KMDF drivers of Windows that the INF of a device may name. */
const systemDrivers = ["winusb", "mshidkmdf"];

export default {
  title: "Add the service of every KMDF driver that KmdfService names",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
    "windows-hardware/drivers/install/inf-addservice-directive",
  ],
  on: "inf",
  *check(inf) {
    if (!installsUmdf(inf)) return;
    for (const install of installsOf(inf)) {
      const added = scmServicesOf(install);
      // Needs can bring the service; without any AddService something else is missing.
      if (added.length === 0 || needsOf(install).length > 0 || added.some(({ name }) => !name.known)) continue;
      if (isMistyped(subSection(install, "Services"), "AddService")) continue;
      for (const { name, nameField } of kmdfServicesIn(inf, subSection(install, "Wdf"))) {
        const isAdded = [...systemDrivers, ...added.map((one) => one.name.text)].some((each) =>
          sameName(each, name.text),
        );
        if (!nameField || !name.known || isAdded) continue;
        const meant = meantBy(install, name.text);
        // A name unlike all that the device adds may be a driver of Windows.
        if (meant.length === 0) continue;
        yield {
          span: nameField.span,
          message: `No AddService of the device adds ${shortened(name.text)}. KmdfService takes the name of the driver's service.`,
          fixes: () =>
            meant.map(({ name: to }) => ({
              title: `Change to ${to.text}`,
              edits: setValue(inf, nameField, to.text),
              safe: false,
            })),
        };
      }
    }
  },
} satisfies Rule;

/** Services that are no KMDF drivers yet and have a like name; else the only one there is. */
function meantBy(install: Install, name: string): readonly ScmService[] {
  const named = kmdfServicesIn(install.inf, subSection(install, "Wdf")).map((service) => nameKey(service.name.text));
  const free = scmServicesOf(install).filter((one) => !isReflector(one) && !named.includes(nameKey(one.name.text)));
  const near = free.filter((one) => editDistance(one.name.text, name) <= 3);
  return near.length > 0 || free.length !== 1 ? near : free;
}
