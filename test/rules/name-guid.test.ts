import { expect, test } from "vitest";
import { isGuid } from "../../server/src/rules/infverif/shared/guids.ts";
import { nameGuid } from "../../server/src/rules/infverif/shared/name-guid.ts";

const texts = Array.from({ length: 2000 }, (_, i) => `file:///driver/a.inx[Version]\nClass=Extension;${i}`);

test("every text has a GUID of its own, always the same", () => {
  const guids = texts.map(nameGuid);
  expect(guids.filter(isGuid)).toEqual(guids);
  expect(new Set(guids).size).toBe(texts.length);
  expect(texts.map(nameGuid)).toEqual(guids);
});

test("a GUID says that a program made it in its own way", () => {
  expect(texts.map(nameGuid).filter((guid) => !/^\{.{8}-.{4}-8.{3}-[89ab].{3}-.{12}\}$/.test(guid))).toEqual([]);
});
