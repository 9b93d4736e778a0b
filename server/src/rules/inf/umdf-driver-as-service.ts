import { installsOf } from "../../inf/installs.ts";
import type { InfFile } from "../../inf/model.ts";
import { entryNamed, nameKey } from "../../inf/sections.ts";
import { fileNameOf, type ScmService, scmServicesOf } from "../../inf/services.ts";
import { knownText } from "../../inf/strings.ts";
import { memo } from "../../text/memo.ts";
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
  const { names, libraries } = driversIn(inf);
  if (!binary) return name.text !== "" && names.has(nameKey(name.text));
  const own = binary.known ? fileNameOf(binary.text) : "";
  return own.endsWith(".dll") && libraries.has(own);
}

/** The names of all UMDF drivers and of their DLLs, in lower case. */
const driversIn = memo((inf: InfFile) => {
  const drivers = allServices(inf, "umdf");
  const paths = drivers.map(({ section }) => knownText(inf, entryNamed(section, "ServiceBinary")?.values[0]));
  return {
    names: new Set(drivers.map(({ name }) => nameKey(name.text))),
    libraries: new Set(paths.flatMap((path) => (path === undefined ? [] : [fileNameOf(path)]))),
  };
});
