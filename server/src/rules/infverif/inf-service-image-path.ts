import { setValue } from "../../inf/edits.ts";
import type { InfFile } from "../../inf/model.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Fix, Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { type ServiceBinary, serviceBinariesOf } from "./shared/service-binaries.ts";

const rule = infVerif(1254);

export default {
  ...rule,
  title: "Write the path of a service so that Windows can tell where it ends",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/inf-addservice-directive",
    "windows-hardware/drivers/devtest/inf-verif-error-2084",
  ],
  on: "inf",
  *check(inf) {
    for (const binary of serviceBinariesOf(inf)) {
      if (binary.path !== undefined) continue;
      yield {
        span: binary.field.span,
        message: `Windows cannot tell where the path in ${shortened(binary.value)} ends. A path with blanks needs quotes of its own.`,
        fixes: () => quotePath(inf, binary),
      };
    }
  },
} satisfies Rule;

/** Quotes around all up to the extension; what follows are arguments. */
function quotePath(inf: InfFile, { field, value }: ServiceBinary): Fix[] {
  const [, path, args] = /^(.*?\.(?:sys|dll|exe))((?:\s.*)?)$/i.exec(value.replaceAll('"', "")) ?? [];
  if (path === undefined || /["]/.test(value.slice(value.indexOf(path) + path.length))) return [];
  const to = args ? `"""${path}""${args}"` : `"""${path}"""`;
  return [{ title: "Put the path in quotes", edits: setValue(inf, field, to), safe: false }];
}
