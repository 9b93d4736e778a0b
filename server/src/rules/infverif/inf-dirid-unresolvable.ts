import type { Rule } from "../rule.ts";
import { diridCheck } from "./shared/dirid-check.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1242, { lowered: true });

export default {
  ...rule,
  title: "Copy files to directories that all users share",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/using-dirids",
    "windows-hardware/drivers/install/inf-destinationdirs-section",
  ],
  on: "inf",
  check: diridCheck(
    "unresolvable",
    (dirid) =>
      `Directory ${dirid} is no folder that all users share. Windows installs drivers for the system, not for a user.`,
  ),
} satisfies Rule;
