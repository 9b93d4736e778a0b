import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { comKeyOf } from "./shared/com-keys.ts";
import { infVerif } from "./shared/infverif.ts";
import { addRegCheck } from "./shared/judged-lists.ts";

/** The other ways to run a COM class. */
const servers = ["localserver32", "localserver", "inprocserver", "inprochandler32", "inprochandler"];

export default {
  ...infVerif(1325),
  title: "Register COM classes as InprocServer32",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addcomserver-directive",
  ],
  on: "inf",
  check: addRegCheck((_inf, line) => {
    if (!servers.includes(comKeyOf(line) ?? "")) return undefined;
    return {
      span: line.entry.values[1]!.span,
      message: `A COM class is registered as ${shortened(line.subkey.text.split("\\").at(-1)!)}. A driver package may only register classes that run in the process, as InprocServer32.`,
    };
  }),
} satisfies Rule;
