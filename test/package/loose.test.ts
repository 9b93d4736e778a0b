import { expect, test } from "vitest";
import { looseOutline } from "../../server/src/package/loose.ts";
import { type Described, project, root, surveyed, umdfInf } from "./checkout.ts";

test("a source that belongs to nothing takes its kind from an INF beside or above it", () => {
  const { survey } = surveyed({ "d/a.inf": umdfInf("a.dll", "", "2.15.0") });
  expect(looseOutline(`${root}/d/a.c`, survey)).toMatchObject({
    driverKind: "umdf2",
    umdf: { target: "2.15" },
    infs: survey.infs,
  });
  expect(looseOutline(`${root}/d/src/a.c`, survey)).toMatchObject({ driverKind: "umdf2" });
  expect(looseOutline(`${root}/d/src/deep/a.c`, survey)).toMatchObject({ driverKind: "unknown", infs: [] });
});

test("a source is no driver's when it is a program's, or when the project beside or above it leaves it out", () => {
  const kind = (path: string, texts: Readonly<Record<string, string>>, more: Described = {}) =>
    looseOutline(`${root}/${path}`, surveyed(texts, more).survey).driverKind;
  const inf = { "d/a.inf": umdfInf() };
  const listing = { ...inf, "d/a.vcxproj": project("UMDF", '<ClCompile Include="a.c"/>'), "d/a.c": "" };
  expect(kind("d/old.c", listing)).toBe("other");
  expect(kind("d/old/very/old.c", listing)).toBe("other");
  expect(kind("d/old.c", { ...inf, "d/a.vcxproj": project("UMDF") })).toBe("umdf2");
  expect(kind("d/app/m.c", inf, { programFolders: ["d/app"] })).toBe("other");
  expect(kind("d/app/m.c", inf, { programSources: ["d/App/m.c"] })).toBe("other");
  expect(kind("e/inf/e.c", { ...listing, "e/inf/e.inf": umdfInf() })).toBe("umdf2");
});
