import { describe, expect, test } from "vitest";
import type { PackageOutline } from "../../server/src/package/outline.ts";
import { type Described, discover, kmdfInf, pathOf, project, root, umdfInf } from "./checkout.ts";

const infsOf = (outline: PackageOutline | undefined) => outline?.infs.map(({ uri }) => pathOf(uri));
const sourcesOf = (outline: PackageOutline | undefined) => outline?.sources.map(pathOf);

describe("an INF belongs to", () => {
  test("the project that lists it, wherever it lies", () => {
    const found = discover({
      "src/driver.vcxproj": project("UMDF", '<Inf Include="..\\pkg\\a.inf"/>'),
      "pkg/a.inf": umdfInf("other.dll"),
    });
    expect(infsOf(found["src/driver.vcxproj"])).toEqual(["pkg/a.inf"]);
    expect(Object.keys(found)).toEqual(["src/driver.vcxproj"]);
  });

  test("the project that builds its binary, the nearest of several", () => {
    const found = discover({
      "one/src/driver.vcxproj": project("UMDF"),
      "two/src/driver.vcxproj": project("UMDF"),
      "two/pkg/a.inf": umdfInf("DRIVER.DLL"),
    });
    expect(infsOf(found["one/src/driver.vcxproj"])).toEqual([]);
    expect(infsOf(found["two/src/driver.vcxproj"])).toEqual(["two/pkg/a.inf"]);
  });

  test("all projects whose binaries it installs", () => {
    const inf = `${umdfInf("driver.dll")}\n[Filter_Install]\nServiceBinary=%13%\\filter.dll`;
    const found = discover({
      "driver/driver.vcxproj": project("UMDF", '<Inf Include="a.inf"/>'),
      "driver/a.inf": inf,
      "filter/filter.vcxproj": project("UMDF"),
    });
    expect(infsOf(found["driver/driver.vcxproj"])).toEqual(["driver/a.inf"]);
    expect(infsOf(found["filter/filter.vcxproj"])).toEqual(["driver/a.inf"]);
  });

  test("the projects that its package project refers to", () => {
    const found = discover({
      "pkg/pkg.vcxproj": project("Package", '<Inf Include="a.inf"/><ProjectReference Include="..\\sys\\sys.vcxproj"/>'),
      "pkg/a.inf": umdfInf("renamed.dll"),
      "sys/sys.vcxproj": project("UMDF"),
    });
    expect(infsOf(found["sys/sys.vcxproj"])).toEqual(["pkg/a.inf"]);
    expect(infsOf(found["pkg/pkg.vcxproj"])).toEqual([]);
  });

  test("of these only to those that it installs, when it names some", () => {
    const references = '<ProjectReference Include="..\\a\\a.vcxproj"/><ProjectReference Include="..\\b\\b.vcxproj"/>';
    const found = discover({
      "pkg/pkg.vcxproj": project("Package", `<Inf Include="b.inf"/>${references}`),
      "pkg/b.inf": umdfInf("b.dll"),
      "a/a.vcxproj": project("UMDF"),
      "b/b.vcxproj": project("UMDF"),
    });
    expect(infsOf(found["a/a.vcxproj"])).toEqual([]);
    expect(infsOf(found["b/b.vcxproj"])).toEqual(["pkg/b.inf"]);
  });

  test("a project beside it, else to one below it that has no INF", () => {
    const found = discover({
      "a/a.inx": umdfInf("renamed.dll"),
      "a/a.vcxproj": project("UMDF"),
      "b/b.inx": umdfInf("renamed.dll"),
      "b/driver/b.vcxproj": project("UMDF"),
      "b/lib/lib.vcxproj": project("UMDF", '<Inf Include="lib.inx"/>'),
      "b/lib/lib.inx": umdfInf("lib.dll"),
    });
    expect(infsOf(found["a/a.vcxproj"])).toEqual(["a/a.inx"]);
    expect(infsOf(found["b/driver/b.vcxproj"])).toEqual(["b/b.inx"]);
    expect(infsOf(found["b/lib/lib.vcxproj"])).toEqual(["b/lib/lib.inx"]);
  });

  test("the package project that lists it, when no driver has it", () => {
    const found = discover({
      "ext/ext.vcxproj": project("Package", '<Inf Include="ext.inx"/>'),
      "ext/ext.inx": "[Version]\n",
    });
    expect(infsOf(found["ext/ext.vcxproj"])).toEqual(["ext/ext.inx"]);
  });

  test("never to the program beside it", () => {
    const program =
      "<Project><PropertyGroup><ConfigurationType>Application</ConfigurationType></PropertyGroup></Project>";
    const found = discover({ "a/driver.vcxproj": program, "a/a.inf": umdfInf() });
    expect(infsOf(found["a/driver.vcxproj"])).toEqual([]);
    expect(infsOf(found.a)).toEqual(["a/a.inf"]);
  });
});

describe("kind and version", () => {
  test("come from the INF for a project that names no framework", () => {
    const plain = '<Project><ItemGroup><Inf Include="a.inf"/></ItemGroup></Project>';
    const found = discover({ "driver.vcxproj": plain, "a.inf": umdfInf("driver.dll", "", "2.15.0") });
    expect(found["driver.vcxproj"]).toMatchObject({ driverKind: "umdf2", umdf: { target: "2.15" } });
  });

  test("come from the project where it says more", () => {
    const versions = "<UMDF_VERSION_MAJOR>2</UMDF_VERSION_MAJOR><UMDF_VERSION_MINOR>33</UMDF_VERSION_MINOR>";
    const found = discover({
      "driver.vcxproj": project("UMDF", '<Inf Include="a.inf"/>', versions),
      "a.inf": umdfInf("driver.dll", "", "2.15.0"),
    });
    expect(found["driver.vcxproj"]!.umdf).toEqual({ target: "2.33" });
  });

  test("are unknown where a build tool fills in the version", () => {
    const found = discover({ "driver.vcxproj": project("UMDF", '<Inf Include="a.inx"/>'), "a.inx": umdfInf() });
    expect(found["driver.vcxproj"]).not.toHaveProperty("umdf");
  });

  test("of UMDF 1 show in the version or the class of the driver", () => {
    expect(discover({ "a/a.inf": umdfInf("a.dll", "", "1.11.0") }).a).toMatchObject({
      driverKind: "umdf1",
      umdf: { target: "1.11" },
    });
    expect(discover({ "a/a.inf": umdfInf("a.dll", "DriverCLSID={0}") }).a).toMatchObject({ driverKind: "umdf1" });
  });
});

describe("sources of an INF without a project", () => {
  test("lie beside and below it, not where another project lives", () => {
    const found = discover(
      {
        "d/a.inf": umdfInf(),
        "d/a.c": "",
        "d/src/b.cpp": "",
        "d/src/b.h": "",
        "d/tool/tool.vcxproj": project(""),
        "d/tool/t.c": "",
        "d/app/CMakeLists.txt": "add_executable(app m.c)",
        "d/app/m.c": "",
        "d/src/test.c": "",
        "d/second/b.inf": umdfInf("b.dll"),
        "d/second/s.c": "",
        "e/e.c": "",
      },
      { programFolders: ["d/app"], programSources: ["d/src/TEST.c"] },
    );
    expect(found.d).toMatchObject({ driverKind: "umdf2", includeFolders: [`${root}/d`, `${root}/d/src`] });
    expect(sourcesOf(found.d)).toEqual(["d/a.c", "d/src/b.cpp"]);
    expect(sourcesOf(found["d/second"])).toEqual(["d/second/s.c"]);
  });

  test("lie beside the folder of the INF", () => {
    const found = discover({ "d/inf/a.inf": umdfInf(), "d/src/a.c": "" });
    expect(sourcesOf(found["d/inf"])).toEqual(["d/src/a.c"]);
  });

  test("lie below the CMake project above it", () => {
    const found = discover({
      "d/CMakeLists.txt": "",
      "d/deploy/inf/a.inf": umdfInf(),
      "d/deploy/readme.h": "",
      "d/src/a.c": "",
    });
    expect(sourcesOf(found["d/deploy/inf"])).toEqual(["d/src/a.c"]);
  });

  test("are no members of a project", () => {
    const found = discover({
      "d/a.inf": umdfInf(),
      "d/a.c": "",
      "tool/tool.vcxproj": project("", '<ClCompile Include="..\\d\\a.c"/>'),
    });
    expect(sourcesOf(found.d)).toEqual([]);
  });

  test("are not sought for an INF that installs no UMDF driver", () => {
    const found = discover({ "d/a.inf": kmdfInf(), "d/a.c": "" });
    expect(found.d).toMatchObject({ driverKind: "unknown", sources: [] });
  });
});

describe("a kernel-mode driver is a client of a UMDF driver", () => {
  const texts = {
    "sys/filter.vcxproj": project("KMDF"),
    "um/driver.vcxproj": project("UMDF", '<Inf Include="a.inf"/>'),
  };
  const clientIn = (inf: string, more: Described = {}) =>
    discover({ ...texts, "um/a.inf": inf }, more)["sys/filter.vcxproj"]!.kernelClient;

  test("when the INF makes it a filter of the UMDF driver's device", () => {
    const inf = umdfInf(
      "driver.dll",
      '[Dev.NT]\n[Dev.NT.HW]\nAddReg=HW\n[HW]\nHKR,,"UpperFilters",0x00010000,"WUDFRd","Filter"',
    );
    const { reason, evidence } = clientIn(inf)!;
    expect(reason).toBe("a.inf puts it above a UMDF driver");
    expect(inf.slice(evidence!.span.start, evidence!.span.end)).toBe('"Filter"');
  });

  const listed = (list: string, ...services: readonly string[]) =>
    umdfInf(
      "driver.dll",
      [
        "[Dev.NT]\n[Dev.NT.HW]\nAddReg=HW\n[HW]",
        `HKR,,${list}`,
        "[Dev.NT.Services]",
        ...services.map((flags) => `AddService=Filter,${flags},Sys`),
        "[Sys]\nServiceBinary=%12%\\filter.sys",
      ].join("\n"),
    );

  test("when it is above the reflector", () => {
    expect(clientIn(listed('LowerFilters,0x10008,"WUDFRd"', "2"))).toBeDefined();
    expect(clientIn(listed('LowerFilters,0x10008,"WUDFRd","Filter"', ""))).toBeDefined();
    expect(clientIn(listed('UpperFilters,0x10008,"Filter"', ""))).toBeDefined();
  });

  test("and not below it", () => {
    expect(clientIn(listed('UpperFilters,0x10008,"WUDFRd"', "2"))).toBeUndefined();
    expect(clientIn(listed('UpperFilters,0x10008,"Filter","WUDFRd"', ""))).toBeUndefined();
    expect(clientIn(listed('LowerFilters,0x10008,"Filter"', ""))).toBeUndefined();
    expect(clientIn(listed('LowerFilters,0x10008,"Filter","WUDFRd"', ""))).toBeUndefined();
    expect(clientIn(listed("Other,1,1\n[Dev.NT.Filters]\nNeeds=WUDFRD_UpperFilter.NT.Filters", "2"))).toBeUndefined();
  });

  const service = (install: string) =>
    umdfInf(
      "driver.dll",
      `[Dev.NT]\n[Other.NT]\n[${install}.NT.Services]\nAddService=X,2,Sys\n[Sys]\nServiceBinary=%12%\\filter.sys`,
    );

  test("when the INF makes it a service of the UMDF driver's device, not of another one", () => {
    expect(clientIn(service("Dev"))).toBeDefined();
    expect(clientIn(service("Other"))).toBeUndefined();
  });

  test("when the settings name it", () => {
    expect(clientIn(umdfInf(), { kernelClientProjects: ["FILTER.vcxproj"] })).toEqual({
      reason: "the settings name it",
    });
    expect(clientIn(umdfInf(), { kernelClientProjects: ["filter"] })).toBeDefined();
  });

  test("and otherwise not", () => {
    expect(clientIn(umdfInf())).toBeUndefined();
    expect(
      discover({ ...texts, "um/a.inf": kmdfInf("filter.sys") })["sys/filter.vcxproj"]!.kernelClient,
    ).toBeUndefined();
  });
});
