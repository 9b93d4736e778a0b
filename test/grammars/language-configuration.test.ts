import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const configuration = JSON.parse(
  readFileSync(new URL("../../grammars/windows-inf.language-configuration.json", import.meta.url), "utf8"),
) as { wordPattern: string; folding: { markers: { start: string; end: string } } };

const words = (line: string): string[] => line.match(new RegExp(configuration.wordPattern, "g")) ?? [];

test.each([
  ["UmdfService = Dev, Dev_Install", ["UmdfService", "Dev", "Dev_Install"]],
  ["[Dev.NT.Wdf]", ["Dev.NT.Wdf"]],
  ["[Standard.NT$ARCH$.10.0...22000]", ["Standard.NT$ARCH$.10.0...22000"]],
  ['%Device Name%="x y"', ["%Device", "Name", "x", "y"]],
  ["%DeviceName% = Dev, USB\\VID_045E&PID_930A", ["%DeviceName%", "Dev", "USB", "VID_045E&PID_930A"]],
  ["ServiceBinary = %13%\\dev.dll", ["ServiceBinary", "%13%", "dev.dll"]],
  ["Provider = %Prov", ["Provider", "%Prov"]],
  ["*IfType = 6", ["*IfType", "6"]],
  ["ClassGuid={745a17a0-74d3-11d0-b6fe-00a0c90f57da}", ["ClassGuid", "745a17a0-74d3-11d0-b6fe-00a0c90f57da"]],
  ["50 % ; =", ["50"]],
])("words of %s", (line, expected) => {
  expect(words(line)).toEqual(expected);
});

test("no word is empty", () => {
  expect(new RegExp(configuration.wordPattern).test("")).toBe(false);
});

test("region comments fold", () => {
  const { start, end } = configuration.folding.markers;
  expect("; #region Strings").toMatch(new RegExp(start));
  expect("; #endregion").toMatch(new RegExp(end));
  expect("; #endregion").not.toMatch(new RegExp(start));
});
