import { it } from "mocha";
import { type FixableFinding, fixed } from "../sample.ts";
import { apply, diagnostics, open, quickFixes, ruleOf } from "./vscode.ts";

/** One mocha test: the finding appears when its file is opened, and its quick fix makes it go away. */
export function findAndFix(finding: FixableFinding): void {
  it(`reports and fixes ${finding.rule} in ${finding.file}`, async () => {
    const document = await open(finding.file);
    const expected = fixed(document.getText(), finding);
    const isOurs = (diagnostic: Parameters<typeof ruleOf>[0]): boolean => ruleOf(diagnostic) === finding.rule;

    const reported = await diagnostics(document, (all) => all.some(isOurs));
    const fixes = await quickFixes(document, reported.find(isOurs)!);
    const fix = fixes.find(({ title }) => title === finding.fix);
    if (fix === undefined) throw new Error(`Offered are: ${fixes.map(({ title }) => title).join(", ") || "no fixes"}.`);
    await apply(fix);

    if (document.getText() !== expected)
      throw new Error(`The fix made this of ${finding.file}:\n${document.getText()}`);
    await diagnostics(document, (all) => !all.some(isOurs));
  });
}
