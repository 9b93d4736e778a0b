import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { judgedServices } from "./shared/judged-lists.ts";
import { uniqueName } from "./shared/service-flags.ts";

/** What CreateService takes; the text that Windows puts behind the name is not documented, but it has a length. */
const longest = 256;

export default {
  ...infVerif(1021),
  title: "Keep the names of services short enough to be made unique",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows/win32/api/winsvc/nf-winsvc-createservicew",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const { entry, name, flags } of judgedServices(inf, rules)) {
      if (!name.known || name.text.length < longest || ((flags ?? 0) & uniqueName) === 0) continue;
      yield {
        span: entry.values[0]!.span,
        message: `${shortened(name.text, 20)} has ${name.text.length} characters and is to be made unique. The name of a service has at most ${longest}, with what Windows appends.`,
      };
    }
  },
} satisfies Rule;
