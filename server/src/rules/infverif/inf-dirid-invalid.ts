import type { Rule } from "../rule.ts";
import { diridCheck } from "./shared/dirid-check.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1243, { lowered: true });

export default {
  ...rule,
  title: "Copy files to directories that exist",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/using-dirids",
    "windows-hardware/drivers/install/inf-destinationdirs-section",
  ],
  on: "inf",
  check: diridCheck(
    "unknown",
    (dirid) => `Directory ${dirid} means nothing. Windows cannot tell where these files go.`,
  ),
} satisfies Rule;
