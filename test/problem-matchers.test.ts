import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };

const { problemMatchers, problemPatterns } = packageJson.contributes;

/** What a matcher reads out of a line: file, line, severity, code, message. */
function read(name: string, line: string): (string | undefined)[] | undefined {
  const matcher = problemMatchers.find((one) => one.name === name)!;
  const pattern = problemPatterns.find((one) => `$${one.name}` === matcher.pattern)!;
  const match = new RegExp(pattern.regexp).exec(line);
  return match
    ? [pattern.file, pattern.line, pattern.severity, pattern.code, pattern.message].map((i) => match[i])
    : undefined;
}

test.each([
  [
    "ERROR(1203) in C:\\src\\My Driver\\mydriver.inf, line 50: Section [Dev.hw] not found.",
    ["C:\\src\\My Driver\\mydriver.inf", "50", "ERROR", "1203", "Section [Dev.hw] not found."],
  ],
  [
    "WARNING(1304) in C:\\src\\a.inf, line 98, target OS NTamd64.6.1: Found a key (HKLM\\SOFTWARE\\Contoso).",
    ["C:\\src\\a.inf", "98", "WARNING", "1304", "Found a key (HKLM\\SOFTWARE\\Contoso)."],
  ],
])("the output of the tool: %s", (line, expected) => expect(read("infverif", line)).toEqual(expected));

test.each([
  [
    "Client\\Driver.inf(58-58): error 1235: String token 'A' not defined in [Strings] section.",
    ["Client\\Driver.inf", "58", "error", "1235", "String token 'A' not defined in [Strings] section."],
  ],
  [
    "1>C:\\a (b)\\driver.inf(7-7): warning 1324: Specify PnpLockdown=1. [C:\\a (b)\\driver.vcxproj]",
    ["C:\\a (b)\\driver.inf", "7", "warning", "1324", "Specify PnpLockdown=1."],
  ],
])("the output of MSBuild: %s", (line, expected) => expect(read("infverif-msbuild", line)).toEqual(expected));

test.each(["INF is VALID", "driver.c(3): error C2065: undeclared", "Stamping x64\\Debug\\driver.inf", ""])(
  "no finding: %j",
  (line) => {
    expect(read("infverif", line)).toBeUndefined();
    expect(read("infverif-msbuild", line)).toBeUndefined();
  },
);
