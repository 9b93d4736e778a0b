import fc from "fast-check";
import { expect, test } from "vitest";
import { composeEdits } from "../../server/src/text/compose.ts";
import { applyEdits, type Edit, orderEdits } from "../../server/src/text/source.ts";

const uri = "file:///driver.inx";

const editsOf = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(4), fc.constantFrom("", "X", "YZ", "\n")), { maxLength: 5 })
    .map((all) => {
      const kept: Edit[] = [];
      for (const [start, length, added] of all) {
        kept.push({ uri, span: { start, end: Math.min(text.length, start + length) }, text: added });
        if (!orderEdits(kept)) kept.pop();
      }
      return kept;
    });

test("one list of edits does what two do one after the other", () => {
  const cases = fc
    .string({ maxLength: 30 })
    .chain((text) =>
      editsOf(text).chain((first) => editsOf(applyEdits(text, first)).map((second) => ({ text, first, second }))),
    );
  fc.assert(
    fc.property(cases, ({ text, first, second }) => {
      const composed = composeEdits(uri, text, first, second);
      expect(applyEdits(text, composed)).toBe(applyEdits(applyEdits(text, first), second));
    }),
    { numRuns: 1000 },
  );
});

test("what both leave alone is in no edit", () => {
  const insert = (at: number, text: string): Edit => ({ uri, span: { start: at, end: at }, text });
  const composed = composeEdits(uri, "abcdef", [insert(1, "XX")], [insert(2, "Y"), insert(7, "Z")]);
  expect(composed).toEqual([insert(1, "XYX"), insert(5, "Z")]);
});
