import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { scratch, umdfLint } from "./run.ts";

const text = readFileSync("test/cli/sensor.inf", "utf8").replace(/(\[Strings\]\s+\w+ *= *")/, "$1Prüfgerät ");
const fix = ["--fix-unsafe", "--rule", "umdf-file-object-policy-unset=off"];

test("--fix-unsafe writes an INF in UTF-8 anew in UTF-16 LE, once", () => {
  const folder = scratch();
  const path = join(folder, "a.inf");
  writeFileSync(path, text);
  expect(umdfLint(["--fail-on", "never"], folder).stdout).toContain("[inf-encoding]");
  expect(umdfLint(fix, folder)).toMatchObject({ status: 0, stderr: "umdf-lint: changed 1 file.\n" });
  expect(readFileSync(path)).toEqual(Buffer.from(`\uFEFF${text}`, "utf16le"));
  expect(umdfLint(fix, folder)).toMatchObject({ status: 0, stderr: "" });
});

test("other fixes of the file are made too", () => {
  const folder = scratch();
  const path = join(folder, "a.inf");
  writeFileSync(path, text.replace("AllowKernelModeClients", "allowKernelModeClients"));
  umdfLint([...fix, "--fail-on", "never"], folder);
  expect(readFileSync(path)).toEqual(Buffer.from(`\uFEFF${text}`, "utf16le"));
});
