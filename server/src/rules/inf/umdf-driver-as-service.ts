import { installsOf } from "../../inf/installs.ts";
import type { InfFile } from "../../inf/model.ts";
import { entryNamed, sameName } from "../../inf/sections.ts";
import { fileNameOf, type ScmService, scmServicesOf } from "../../inf/services.ts";
import { knownText } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { shortened } from "./shared/quoting.ts";
import { isReflector } from "./shared/reflector.ts";
import { removeService } from "./shared/remove-service.ts";
import { allServices } from "./shared/wdf-files.ts";

export default {
  title: "Add no service for a UMDF driver",
  severity: "warning",
  sources: [
    "windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files",
    "windows-hardware/drivers/wdf/adding-the-reflector",
  ],
  on: "inf",
  *check(inf) {
    for (const service of installsOf(inf).flatMap(scmServicesOf)) {
      const { name, entry } = service;
      if (!name.known || isReflector(service) || !isUmdfDriver(inf, service)) continue;
      yield {
        span: entry.span,
        message: `${shortened(name.text)} is a UMDF driver, and no service of its own. The reflector loads it by its UmdfService line.`,
        fixes: () => [{ title: `Remove the service ${name.text}`, edits: removeService(inf, service), safe: false }],
      };
    }
  },
} satisfies Rule;

/** By its DLL, or by its name where no binary says otherwise: a kernel-mode driver may have the name as well. */
function isUmdfDriver(inf: InfFile, { name, binary }: ScmService): boolean {
  const drivers = allServices(inf, "umdf");
  if (!binary) return name.text !== "" && drivers.some((each) => sameName(each.name.text, name.text));
  const libraries = drivers.map((driver) => knownText(inf, entryNamed(driver.section, "ServiceBinary")?.values[0]));
  const own = binary.known ? fileNameOf(binary.text) : "";
  return own.endsWith(".dll") && libraries.some((path) => path !== undefined && fileNameOf(path) === own);
}
