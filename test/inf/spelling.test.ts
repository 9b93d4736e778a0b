import { expect, test } from "vitest";
import { editDistance, nearestFirst } from "../../server/src/rules/inf/shared/distance.ts";
import { spellingsOf } from "../../server/src/rules/inf/shared/spelling.ts";

/** All words of up to four of these letters. */
const words = ["a", "b", "B", "."].reduce<string[]>(
  (all) => [...new Set(all.flatMap((word) => [word, ...["a", "b", "B", "."].map((letter) => word + letter)]))],
  [""],
);

test.each([0, 1, 2, 3])(
  "near words are those that a look at every word finds, in the same order (%i letters)",
  (farthest) => {
    const spellings = spellingsOf(words);
    for (const word of ["", "a", "AB", "abab", "b.aB", "bbbbbb", "xyz"]) {
      const near = words.filter((each) => editDistance(each, word) <= farthest);
      expect(spellings.near(word, farthest)).toEqual(nearestFirst(word, near));
      expect(spellings.has(word, farthest)).toBe(near.length > 0);
    }
  },
);

test("a word that is there twice is found twice", () => {
  expect(spellingsOf(["Dev", "Other", "Dev"]).near("Dve", 1)).toEqual(["Dev", "Dev"]);
});

test("without words nothing is near", () => {
  expect(spellingsOf([]).near("Dev", 9)).toEqual([]);
});
