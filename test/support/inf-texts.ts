import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";

/** Texts of the pieces that mean something to the parser, so that most runs meet quotes, continuations and headers. */
export const infText = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom("[", "]", "=", ",", ";", '"', '""', "\\", "%", " ", "\t", ".", "\r", "\u00a0"),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom("\n", "\r\n", "\\\n", " \\ ; c\n", "[a]\n", "[a.NT.Wdf]\n", "[Manufacturer]\n"),
      },
      {
        weight: 3,
        arbitrary: fc.constantFrom("key = ", "a", "%a%", "UmdfService=a,a", "NTamd64", "AddReg = a\n", "HKR,,x\n"),
      },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 3 }) },
      { weight: 1, arbitrary: fc.constantFrom("\x1a", "\0", "\ud800") },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

const pages = readdirSync("docs/rules").filter((name) => name.startsWith("umdf-"));
/** The INFs of the rules' pages. */
export const realTexts = pages.flatMap((name) =>
  [...readFileSync(`docs/rules/${name}`, "utf8").matchAll(/^```inf\n([\s\S]*?)^```$/gm)].map(([, text]) => text!),
);
