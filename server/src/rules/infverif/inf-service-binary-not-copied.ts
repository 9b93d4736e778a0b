import { inboxInf } from "../../data/inf-directives.ts";
import { copiedFilesOf } from "../../inf/copies.ts";
import { filePath } from "../../inf/folders.ts";
import type { Install } from "../../inf/installs.ts";
import { sameName } from "../../inf/sections.ts";
import { scmServicesOf } from "../../inf/services.ts";
import { shortened } from "../inf/shared/quoting.ts";
import { isReflector } from "../inf/shared/reflector.ts";
import type { Rule } from "../rule.ts";
import { judgedInstalls } from "../rule-set.ts";
import { changePath, copyOrRename } from "./shared/binary-fixes.ts";
import { copiesAnywhere, mayCopyMore } from "./shared/copied-binaries.ts";
import { infVerif } from "./shared/infverif.ts";
import { passThroughOf } from "./shared/pass-through.ts";
import { serviceBinariesOf } from "./shared/service-binaries.ts";

const rule = infVerif(2084);

export default {
  ...rule,
  title: "Copy the binary of every service",
  sources: [...rule.sources, "windows-hardware/drivers/devtest/inf-verif-error-2084"],
  on: "inf",
  *check(inf, _driver, rules) {
    const binaries = new Map(serviceBinariesOf(inf).map((binary) => [binary.section, binary]));
    for (const install of judgedInstalls(inf, rules))
      for (const service of scmServicesOf(install)) {
        const binary = service.section && binaries.get(service.section);
        const to = binary?.path === undefined ? undefined : filePath(binary.path);
        // Of the reflector and of the HID pass-through drivers other rules speak.
        if (!binary || to?.folder === undefined || isReflector(service) || passThroughOf(service)) continue;
        if (copiesAnywhere(install, to) || mayCopyMore(install, to)) continue;
        binaries.delete(binary.section);
        const elsewhere = copiedFilesOf(install)!.find(({ name }) => sameName(name, to.file));
        yield {
          span: binary.field.span,
          message: messageFor(install, to.file, elsewhere !== undefined),
          related: [
            { uri: inf.uri, span: install.section.parts[0]!.header, message: "This section adds the service." },
          ],
          fixes: () => {
            if (elsewhere) return changePath(install, binary, elsewhere);
            return inboxOf(to.file) ? [] : copyOrRename(install, binary, to);
          },
        };
      }
  },
} satisfies Rule;

function messageFor({ name }: Install, file: string, isElsewhere: boolean): string {
  const short = shortened(file, 30);
  const inbox = inboxOf(file);
  if (isElsewhere) return `${short} is copied to another folder. Windows does not find the service here.`;
  if (inbox) return `${short} is a part of Windows. On Windows 11 a driver gets it by Include and Needs of ${inbox}.`;
  return `${short} is in no CopyFiles list of [${shortened(name, 25)}]. Windows does not find the service.`;
}

/** The INF of Windows that installs the binary: it has its name. */
const inboxOf = (file: string): string | undefined => inboxInf(file.replace(/\.sys$/i, ".inf"))?.inf;
