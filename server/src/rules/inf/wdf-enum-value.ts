import { directivesOf } from "../../data/inf-directives.ts";
import type { Rule } from "../rule.ts";
import { enumValueCheck } from "./shared/enum-value.ts";
import { fileObjectPolicy, kernelClientPolicy, methodNeitherAction } from "./shared/umdf-installs.ts";

/** Directives with rules of their own. */
const others = [kernelClientPolicy, fileObjectPolicy, methodNeitherAction];

const checks = directivesOf("ddinstall.wdf")
  .filter(({ name, args }) => args[0]?.kind === "enum" && !others.includes(name))
  .map(({ name }) => enumValueCheck(name));

export default {
  title: "Give a WDF directive one of its values",
  severity: "error",
  sources: ["windows-hardware/drivers/wdf/specifying-wdf-directives-in-inf-files"],
  infverif: [1081],
  on: "inf",
  *check(inf) {
    for (const check of checks) yield* check(inf);
  },
} satisfies Rule;
