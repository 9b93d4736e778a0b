import type { Install } from "../../../inf/installs.ts";
import { nameKey } from "../../../inf/sections.ts";
import { fileNameOf, scmServicesOf } from "../../../inf/services.ts";

/** The service names the reflector has in an install section, in lower case: WUDFRd, and what AddService calls WUDFRd.sys. */
export function reflectorNames(install: Install): ReadonlySet<string> {
  const own = scmServicesOf(install).filter(({ binary }) => binary && fileNameOf(binary.text) === "wudfrd.sys");
  return new Set(["wudfrd", ...own.map((service) => nameKey(service.name.text))]);
}
