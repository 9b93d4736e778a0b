import { expect, test } from "vitest";
import type { DriverPackage } from "../../server/src/package/driver-package.ts";
import { rules } from "../../server/src/rules/index.gen.ts";
import { runRules } from "../../server/src/rules/run.ts";
import { parseC } from "../support/c-parser.ts";
import { openPackage, pathOf } from "../support/open-package.ts";

const project =
  "<Project><PropertyGroup><ConfigurationType>Driver</ConfigurationType><DriverType>KMDF</DriverType></PropertyGroup></Project>";

const sends = "VOID Send(WDFIOTARGET Target)\n{\n    WdfIoTargetSendInternalIoctlOthersSynchronously(Target);\n}\n";

/** The last related place of the only finding, which says why the driver counts as a client. */
function because(text: string, client?: DriverPackage["kernelClient"]) {
  const texts = new Map([
    ["driver.c", text],
    ["driver.vcxproj", project],
  ]);
  const { files, driver } = openPackage(texts, parseC);
  const [file] = files;
  const known = client ? { ...driver, kernelClient: client } : driver;
  const reports = runRules(rules, file!, known).filter(({ rule }) => rule.area === "kernel-mode-driver");
  expect(reports.map(({ rule }) => rule.id)).toEqual(["client-internal-ioctl"]);
  const { uri, span, message } = reports[0]!.related!.at(-1)!;
  return { path: pathOf(uri), text: text.slice(span.start, span.end), message };
}

test("a finding in a client tells by which comment it is known", () =>
  expect(because(`// umdf: kernel-client\n${sends}`)).toEqual({
    path: "driver.c",
    text: "// umdf: kernel-client",
    message: "The driver counts as a client of a UMDF driver: a comment in its source says so.",
  }));

test("a finding tells which place in an INF shows it", () => {
  const evidence = { uri: "file:///driver/pad.inx", span: { start: 4, end: 9 } };
  expect(because(sends, { reason: "pad.inx puts it above a UMDF driver", evidence })).toMatchObject({
    path: "pad.inx",
    message: "The driver counts as a client of a UMDF driver: pad.inx puts it above a UMDF driver.",
  });
});

test("a finding tells it even without a place", () =>
  expect(because(sends, { reason: "the settings name it" })).toEqual({
    path: "driver.c",
    text: "WdfIoTargetSendInternalIoctlOthersSynchronously",
    message: "The driver counts as a client of a UMDF driver: the settings name it.",
  }));
