import type { Rule } from "../rule.ts";
import { diridCheck } from "./shared/dirid-check.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1241);

export default {
  ...rule,
  title: "Copy files to directories that Windows defines",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/using-dirids",
    "windows-hardware/drivers/install/inf-destinationdirs-section",
  ],
  on: "inf",
  check: diridCheck(
    "user-defined",
    (dirid) => `Only an application defines the directory ${dirid}. Windows cannot tell where these files go.`,
  ),
} satisfies Rule;
