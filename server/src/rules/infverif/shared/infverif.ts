import { type InfVerifSeverity, infVerifCode } from "../../../data/infverif.ts";
import type { Guideline, Severity } from "../../rule.ts";

/**
 * What a rule that is a code of InfVerif takes from the table: `export default { ...infVerif(1324), title, on: "inf", check }`.
 * `lowered`: one step less severe, for codes of which only some cases can be decided.
 */
export function infVerif(
  code: number,
  { lowered = false } = {},
): Pick<Guideline, "severity" | "sources" | "infverif" | "modes"> {
  const found = infVerifCode(code);
  if (!found) throw new RangeError(`InfVerif has no code ${code}`);
  const severityOf = (severity: InfVerifSeverity): Severity | "off" => {
    if (severity === "none") return "off";
    if (!lowered) return severity;
    return severity === "error" ? "warning" : "information";
  };
  const { k, u, w } = found.severity;
  const modes = { k: severityOf(k), u: severityOf(u), w: severityOf(w) };
  const severity = [modes.u, modes.w, modes.k].find((each) => each !== "off") ?? "warning";
  return { severity, modes, infverif: [code], sources: [errorsPage] };
}

/** The page that lists the codes. */
const errorsPage = "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings";
