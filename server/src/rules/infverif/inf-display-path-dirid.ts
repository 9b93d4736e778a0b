import { copiedFilesOf } from "../../inf/copies.ts";
import { destinationOf } from "../../inf/destinations.ts";
import { setValue } from "../../inf/edits.ts";
import { driverStore } from "../../inf/folders.ts";
import { installsOf } from "../../inf/installs.ts";
import type { Field, InfFile } from "../../inf/model.ts";
import { sameName } from "../../inf/sections.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { displayDriverLines } from "./shared/display-drivers.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(2600, { lowered: true });

export default {
  ...rule,
  // The other code says the same; nobody publishes what tells them apart.
  infverif: [2600, 2601],
  title: "Load user-mode display drivers from the Driver Store",
  sources: [...rule.sources, "windows-hardware/drivers/display/wddm-2-1-features"],
  on: "inf",
  *check(inf) {
    for (const { data } of displayDriverLines(inf))
      for (const field of data) {
        const path = knownText(inf, field);
        if (!path || path === "<>" || /^"?%13%\\/.test(path)) continue;
        yield {
          span: field.span,
          message: `${shortened(path)} is not below %${driverStore}%. Windows loads display drivers from the Driver Store.`,
          fixes: () => inStore(inf, field, path),
        };
      }
  },
} satisfies Rule;

/** The same file, when it is copied there. */
function inStore(inf: InfFile, field: Field, path: string): Fix[] {
  const file = path.slice(path.lastIndexOf("\\") + 1);
  const copied = installsOf(inf).flatMap((install) => copiedFilesOf(install) ?? []);
  const place = copied
    .filter(({ name }) => sameName(name, file))
    .map(({ list }) => destinationOf(inf, list))
    .find((each) => each?.dirid === driverStore);
  if (!place) return [];
  const to = [`%${driverStore}%`, place.subfolder, file].filter((part) => part !== "").join("\\");
  return [{ title: `Change to ${to}`, edits: setValue(inf, field, `"${to}"`), safe: false }];
}
