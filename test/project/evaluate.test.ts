import { expect, test } from "vitest";
import { evaluateProject } from "../../server/src/project/evaluate.ts";
import { indexFiles } from "../../server/src/project/files.ts";
import type { Project, ProjectFile } from "../../server/src/project/model.ts";
import { parseProject } from "../../server/src/project/parse.ts";

const root = "file:///w";

/** Evaluates `driver/driver.vcxproj` among other files, given as path to text. */
function evaluate(body: string, others: Readonly<Record<string, string>> = {}): Project {
  const texts = { "driver/driver.vcxproj": `<Project>${body}</Project>`, ...others };
  const files = new Map(Object.entries(texts).map(([path, text]) => [`${root}/${path}`, text]));
  const parsed = new Map<string, ProjectFile>();
  for (const [uri, text] of files)
    if (/\.(vcxproj|vcxitems|props|targets)$/.test(uri)) parsed.set(uri, parseProject({ uri, version: 0, text }));
  return evaluateProject(
    parsed.get(`${root}/driver/driver.vcxproj`)!,
    (uri) => parsed.get(uri),
    indexFiles(files.keys()),
  );
}

const paths = (uris: readonly string[]) => uris.map((uri) => uri.slice(root.length + 1));
const properties = (xml: string) => `<PropertyGroup>${xml}</PropertyGroup>`;
const configurations = (...names: string[]) =>
  `<ItemGroup>${names.map((name) => `<ProjectConfiguration Include="${name}"/>`).join("")}</ItemGroup>`;
const when = (name: string) => `Condition="'$(Configuration)|$(Platform)'=='${name}'"`;
const sources = (body: string, others: Readonly<Record<string, string>> = {}) => paths(evaluate(body, others).sources);
const some = { "driver/a.c": "", "driver/B.c": "", "driver/x.h": "", "inc/p.h": "", "shared/s.c": "" };

test.each([
  ["<DriverType>UMDF</DriverType>", "umdf2"],
  ["<UMDF_VERSION_MAJOR>2</UMDF_VERSION_MAJOR>", "umdf2"],
  ["<DriverType>UMDF</DriverType><UMDF_VERSION_MAJOR>1</UMDF_VERSION_MAJOR>", "umdf1"],
  ["<DriverType>KMDF</DriverType>", "kmdf"],
  ["<KMDF_VERSION_MAJOR>1</KMDF_VERSION_MAJOR><PlatformToolset>WindowsKernelModeDriver10.0</PlatformToolset>", "kmdf"],
  ["<PlatformToolset>WindowsKernelModeDriver10.0</PlatformToolset>", "wdm"],
  ["<ConfigurationType>Application</ConfigurationType>", "app"],
  ["<PlatformToolset>WindowsApplicationForDrivers10.0</PlatformToolset>", "app"],
  [
    "<PlatformToolset>WindowsUserModeDriver10.0</PlatformToolset><ConfigurationType>DynamicLibrary</ConfigurationType>",
    "unknown",
  ],
  ["<ConfigurationType>DynamicLibrary</ConfigurationType>", "other"],
  ["<DriverType>Package</DriverType>", "package"],
  ["<ConfigurationType>Utility</ConfigurationType>", "package"],
])("%s is %s", (xml, kind) => expect(evaluate(properties(xml)).driverKind).toBe(kind));

test("one configuration is enough to make a driver", () => {
  const body = `${configurations("Debug|x64", "Release|x64")}<PropertyGroup ${when("Release|x64")}><DriverType>UMDF</DriverType></PropertyGroup>`;
  expect(evaluate(body).driverKind).toBe("umdf2");
});

test("item lists are resolved without regard to case, and what does not exist is left out", () => {
  const items = '<ItemGroup><ClCompile Include="A.C; b.c;\n gone.c"/><ClInclude Include="*.h"/></ItemGroup>';
  expect(sources(items, some)).toEqual(["driver/a.c", "driver/B.c", "driver/x.h"]);
});

test("Exclude, Remove and ExcludedFromBuild take members away", () => {
  const items = `<ItemGroup><ClCompile Include="*.c" Exclude="b.*"/></ItemGroup>`;
  expect(sources(items, some)).toEqual(["driver/a.c"]);
  expect(sources('<ItemGroup><ClCompile Include="*.c"/><ClCompile Remove="a.c"/></ItemGroup>', some)).toEqual([
    "driver/B.c",
  ]);
  const excluded = (condition: string) =>
    `${configurations("Debug|x64", "Release|x64")}<ItemGroup><ClCompile Include="a.c"><ExcludedFromBuild ${condition}>true</ExcludedFromBuild></ClCompile></ItemGroup>`;
  expect(sources(excluded(""), some)).toEqual([]);
  expect(sources(excluded(when("Debug|x64")), some)).toEqual(["driver/a.c"]);
});

test("items may name other items", () => {
  const body =
    '<ItemGroup><Mine Include="a.c"/><ClCompile Include="@(Mine)"/><ClInclude Include="x.h"/><ClInclude Include="*.h" Exclude="@(ClInclude)"/></ItemGroup>';
  expect(sources(body, some)).toEqual(["driver/a.c", "driver/x.h"]);
});

test("an item under a condition nobody can judge counts", () => {
  expect(sources(`<ItemGroup Condition="'$(Unknown)' &gt; '3'"><ClCompile Include="a.c"/></ItemGroup>`, some)).toEqual([
    "driver/a.c",
  ]);
});

test("paths with a part that only the build knows name no file", () => {
  expect(sources('<ItemGroup><ClCompile Include="$(IntDir)a.c"/></ItemGroup>', some)).toEqual([]);
  const folders =
    "<ItemDefinitionGroup><ClCompile><AdditionalIncludeDirectories>$(IntDir);..\\inc;%(AdditionalIncludeDirectories)</AdditionalIncludeDirectories></ClCompile></ItemDefinitionGroup>";
  expect(paths(evaluate(folders, some).includeFolders)).toEqual(["inc"]);
});

test("imports are read in their place, with the directories of both files", () => {
  const project = `${properties("<Base>..\\inc</Base>")}<Import Project="..\\build\\all.props"/><Import Project="$(VCTargetsPath)\\Microsoft.Cpp.props"/>`;
  const props = `<Project>${properties("<Mine>$(MSBuildThisFileDirectory)..\\shared</Mine>")}
    <ItemDefinitionGroup><ClCompile><AdditionalIncludeDirectories>$(Base);$(Mine);$(MSBuildProjectDirectory)\\own</AdditionalIncludeDirectories></ClCompile></ItemDefinitionGroup>
    <Import Project="all.props"/></Project>`;
  const { includeFolders } = evaluate(project, { ...some, "build/all.props": props });
  expect(paths(includeFolders)).toEqual(["inc", "shared", "driver/own"]);
});

test("an import under a condition is read when the condition holds", () => {
  const props = `<Project>${properties("<DriverType>UMDF</DriverType>")}</Project>`;
  const importing = (condition: string) =>
    evaluate(`<ImportGroup><Import Project="a.props" Condition="${condition}"/></ImportGroup>`, {
      "driver/a.props": props,
    }).driverKind;
  expect(importing("exists('a.props')")).toBe("umdf2");
  expect(importing("exists('b.props')")).toBe("other");
});

test("shared items come with their own folder", () => {
  const items = '<Project><ItemGroup><ClCompile Include="$(MSBuildThisFileDirectory)s.c"/></ItemGroup></Project>';
  const body =
    '<ImportGroup Label="Shared"><Import Project="..\\shared\\shared.vcxitems" Label="Shared"/></ImportGroup>';
  expect(sources(body, { ...some, "shared/shared.vcxitems": items })).toEqual(["shared/s.c"]);
});

test("Directory.Build.props of a folder above is read where Visual C++ reads it", () => {
  const props = `<Project>${properties("<UMDF_VERSION_MAJOR>2</UMDF_VERSION_MAJOR>")}</Project>`;
  expect(
    evaluate('<Import Project="$(VCTargetsPath)\\Microsoft.Cpp.Default.props"/>', { "Directory.Build.props": props })
      .driverKind,
  ).toBe("umdf2");
  expect(evaluate("", { "Directory.Build.props": props }).driverKind).toBe("other");
});

test("the solution's folder is the nearest one above that holds a solution", () => {
  const body =
    "<ItemDefinitionGroup><ClCompile><AdditionalIncludeDirectories>$(SolutionDir)inc</AdditionalIncludeDirectories></ClCompile></ItemDefinitionGroup>";
  expect(paths(evaluate(body, { "all.sln": "" }).includeFolders)).toEqual(["inc"]);
  expect(evaluate(body).includeFolders).toEqual([]);
});

test("GetPathOfFileAbove finds a file in a folder above", () => {
  const body = "<Import Project=\"$([MSBuild]::GetPathOfFileAbove('umdf.props', '$(MSBuildThisFileDirectory)../'))\"/>";
  expect(
    evaluate(body, { "umdf.props": `<Project>${properties("<DriverType>UMDF</DriverType>")}</Project>` }).driverKind,
  ).toBe("umdf2");
});

test("the command line's properties cannot be set, the first branch of Choose counts", () => {
  const body = `${configurations("Debug|x64")}${properties("<Configuration>Other</Configuration>")}
    <Choose><When ${when("Debug|x64")}><PropertyGroup><DriverType>UMDF</DriverType></PropertyGroup></When><Otherwise><PropertyGroup><DriverType>KMDF</DriverType></PropertyGroup></Otherwise></Choose>`;
  expect(evaluate(body).driverKind).toBe("umdf2");
});

test("a symbol counts when every configuration gives it the same value", () => {
  const define = (name: string, list: string) =>
    `<ItemDefinitionGroup ${when(name)}><ClCompile><PreprocessorDefinitions>${list};%(PreprocessorDefinitions)</PreprocessorDefinitions></ClCompile></ItemDefinitionGroup>`;
  const body = `${configurations("Debug|x64", "Release|x64")}
    <ItemDefinitionGroup><ClCompile><PreprocessorDefinitions>EVERYWHERE</PreprocessorDefinitions></ClCompile></ItemDefinitionGroup>
    ${define("Debug|x64", "LEVEL=1;SAME=2;DBG;OUT=$(IntDir)")}${define("Release|x64", "LEVEL=0;SAME=2")}`;
  expect(Object.fromEntries(evaluate(body).defines)).toEqual({ EVERYWHERE: "1", SAME: "2" });
});

test.each([
  ["Cpp", "", "", "201703"],
  ["", "Cpp", "Cpp", "201703"],
  ["Cpp", "C", "", undefined],
  ["", "Cpp", "", undefined],
  ["", "", "", undefined],
])("sources of C as %j, one as %j, the other as %j: __cplusplus is %s", (all, one, other, cplusplus) => {
  const setting = (value: string) => (value === "" ? "" : `<CompileAs>CompileAs${value}</CompileAs>`);
  const body = `<ItemDefinitionGroup><ClCompile>${setting(all)}</ClCompile></ItemDefinitionGroup>
    <ItemGroup><ClCompile Include="a.c">${setting(one)}</ClCompile><ClCompile Include="b.c">${setting(other)}</ClCompile></ItemGroup>`;
  expect(evaluate(body, some).defines.get("__cplusplus")).toBe(cplusplus);
});

test("version properties are symbols too", () => {
  const versions =
    "<UMDF_VERSION_MAJOR>2</UMDF_VERSION_MAJOR><UMDF_VERSION_MINOR>33</UMDF_VERSION_MINOR><IDDCX_VERSION_MINOR>4</IDDCX_VERSION_MINOR><Other>1</Other>";
  expect(Object.fromEntries(evaluate(properties(versions)).defines)).toEqual({
    UMDF_VERSION_MAJOR: "2",
    UMDF_VERSION_MINOR: "33",
    IDDCX_VERSION_MINOR: "4",
  });
});

test("forced includes are members", () => {
  const body =
    "<ItemDefinitionGroup><ClCompile><AdditionalIncludeDirectories>..\\inc</AdditionalIncludeDirectories><ForcedIncludeFiles>p.h</ForcedIncludeFiles></ClCompile></ItemDefinitionGroup>";
  expect(sources(body, some)).toEqual(["inc/p.h"]);
});

test("framework versions come with their places", () => {
  const body = properties(
    "<UMDF_VERSION_MAJOR>2</UMDF_VERSION_MAJOR><UMDF_VERSION_MINOR>33</UMDF_VERSION_MINOR><UMDF_MINIMUM_VERSION_REQUIRED>25</UMDF_MINIMUM_VERSION_REQUIRED>",
  );
  const { umdf, file } = evaluate(body);
  expect(umdf).toMatchObject({ target: "2.33", minimum: "2.25" });
  expect(file.text.slice(umdf!.targetSpan!.start, umdf!.targetSpan!.end)).toBe("33");
  expect(file.text.slice(umdf!.minimumSpan!.start, umdf!.minimumSpan!.end)).toBe("25");
});

test("the lowest version of all configurations counts, and all places are told", () => {
  const minor = (name: string, value: string) =>
    `<PropertyGroup ${when(name)}><UMDF_VERSION_MINOR>${value}</UMDF_VERSION_MINOR></PropertyGroup>`;
  const body = `${configurations("Debug|x64", "Release|x64")}${properties("<UMDF_VERSION_MAJOR>2</UMDF_VERSION_MAJOR>")}${minor("Debug|x64", "33")}${minor("Release|x64", "15")}`;
  const { umdf, file, defines } = evaluate(body);
  expect(umdf!.target).toBe("2.15");
  expect(defines.has("UMDF_VERSION_MINOR")).toBe(false);
  expect(umdf!.targetPlaces!.map(({ span }) => file.text.slice(span.start, span.end))).toEqual(["33", "15"]);
});

test("a version that an import sets has no place in the project", () => {
  const props = `<Project>${properties("<UMDF_VERSION_MINOR>15</UMDF_VERSION_MINOR>")}</Project>`;
  const { umdf } = evaluate(`${properties("<UMDF_VERSION_MAJOR>2</UMDF_VERSION_MAJOR>")}<Import Project="v.props"/>`, {
    "driver/v.props": props,
  });
  expect(umdf).toMatchObject({ target: "2.15", targetPlaces: [{ uri: `${root}/driver/v.props` }] });
  expect(umdf!.targetSpan).toBeUndefined();
});

test("without an explicit version there is none", () => {
  expect(evaluate(properties("<UMDF_VERSION_MAJOR>2</UMDF_VERSION_MAJOR>")).umdf).toBeUndefined();
});

test("INFs, references, target name and platforms", () => {
  const body = `${configurations("Debug|x64", "Release|x64")}${properties("<TargetName>$(ProjectName)um</TargetName>")}
    <PropertyGroup ${when("Debug|x64")}><DriverTargetPlatform>Desktop</DriverTargetPlatform></PropertyGroup>
    <PropertyGroup ${when("Release|x64")}><DriverTargetPlatform>Universal</DriverTargetPlatform></PropertyGroup>
    <ItemGroup><Inf Include="a.inx"/><FilesToPackage Include="ext.inf;a.c"/><ProjectReference Include="..\\lib\\lib.vcxproj"/></ItemGroup>`;
  const project = evaluate(body, {
    ...some,
    "driver/a.inx": "",
    "driver/ext.inf": "",
    "lib/lib.vcxproj": "<Project/>",
  });
  expect(paths(project.infs)).toEqual(["driver/a.inx", "driver/ext.inf"]);
  expect(paths(project.references)).toEqual(["lib/lib.vcxproj"]);
  expect(project.targetName).toBe("driverum");
  expect(project.platforms).toEqual(["Desktop", "Universal"]);
});

test("a target name that only the build knows gives way to the project's name", () => {
  expect(evaluate(properties("<TargetName>$(Unknown)x</TargetName>")).targetName).toBe("driver");
});

test("a broken project has no members", () => {
  const project = evaluate("<Unclosed>", some);
  expect(project).toMatchObject({ driverKind: "unknown", sources: [], infs: [], targetName: "driver" });
});
