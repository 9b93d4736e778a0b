import { fileListsOf } from "../../inf/copies.ts";
import { destinationOf } from "../../inf/destinations.ts";
import { setValue } from "../../inf/edits.ts";
import { driverStore } from "../../inf/folders.ts";
import type { InfFile } from "../../inf/model.ts";
import { quoted } from "../../inf/quotes.ts";
import { sameName } from "../../inf/sections.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { type ServiceBinary, serviceBinariesOf } from "./shared/service-binaries.ts";

const rule = infVerif(2085);

export default {
  ...rule,
  title: "Begin the path of a service with a directory number",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/using-dirids",
    "windows-hardware/drivers/install/inf-addservice-directive",
  ],
  on: "inf",
  *check(inf) {
    for (const binary of serviceBinariesOf(inf)) {
      const { path, field } = binary;
      // Of numbers without percent signs another rule speaks.
      if (path === undefined || /^%-?\d+%/.test(path) || /^\d+\\/.test(path)) continue;
      yield {
        span: field.span,
        message: `${shortened(path)} does not begin with a directory number. Windows expects a path such as %13%\\driver.sys.`,
        fixes: () => [withNumber(inf, binary, path)],
      };
    }
  },
} satisfies Rule;

/** The folders of Windows by their usual spellings, the longest first. */
const folders: readonly (readonly [RegExp, string])[] = [
  [/^(\\?%?SystemRoot%?\\|\\)?system32\\drivers\\(?=[^\\]+$)/i, "%12%\\"],
  [/^(\\?%?SystemRoot%?\\|\\)?system32\\(?=[^\\]+$)/i, "%11%\\"],
];

/** The same place by its number, which is certain; else where the INF copies a file of this name, or the Driver Store. */
function withNumber(inf: InfFile, { field, value }: ServiceBinary, path: string): Fix {
  const [start, number] = folders.find(([each]) => each.test(path)) ?? [];
  const file = path.slice(path.lastIndexOf("\\") + 1);
  const to = start ? path.replace(start, () => number!) : `${folderOf(inf, file)}\\${file}`;
  const whole = value.replace(path, () => to);
  const edits = setValue(inf, field, quoted(whole));
  return { title: `Change to ${to}`, edits, safe: start !== undefined };
}

function folderOf(inf: InfFile, file: string): string {
  const list = fileListsOf(inf).find(({ files }) => files.some(({ name = "" }) => sameName(name, file)));
  const { dirid = driverStore, subfolder = "" } = (list && destinationOf(inf, list.section)) ?? {};
  return subfolder ? `%${dirid}%\\${subfolder}` : `%${dirid}%`;
}
