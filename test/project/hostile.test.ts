import { expect, test } from "vitest";
import { buildsOnlyPrograms, programSources } from "../../server/src/project/cmake.ts";
import { evaluateProject } from "../../server/src/project/evaluate.ts";
import { indexFiles } from "../../server/src/project/files.ts";
import { parseProject } from "../../server/src/project/parse.ts";

const uri = "file:///w/a.vcxproj";
const evaluate = (text: string) => {
  const file = parseProject({ uri, version: 0, text });
  return evaluateProject(file, () => file, indexFiles([uri, "file:///w/a.c"]));
};

test("every stump of a project can be evaluated", () => {
  const whole = `<Project><ItemGroup><ProjectConfiguration Include="Debug|x64"/></ItemGroup><PropertyGroup><A>$(B</A><DriverType>UMDF</DriverType></PropertyGroup><ItemGroup Condition="'$(A)'=='$('"><ClCompile Include="**;@(X->'%(Y)');%28"/></ItemGroup></Project>`;
  for (let end = 0; end < whole.length; end++) {
    const stump = whole.slice(0, end) + whole.slice(end + 3);
    expect(evaluate(stump).file.text).toBe(stump);
  }
});

test("a project that imports itself is read once", () => {
  expect(
    evaluate('<Project><Import Project="a.vcxproj"/><ItemGroup><ClCompile Include="a.c"/></ItemGroup></Project>')
      .sources,
  ).toEqual(["file:///w/a.c"]);
});

test("properties and lists that double themselves end", () => {
  const doubling = "<A>$(A)$(A)x</A>".repeat(60);
  const lists =
    "<PreprocessorDefinitions>%(PreprocessorDefinitions);%(PreprocessorDefinitions);X=1</PreprocessorDefinitions>".repeat(
      60,
    );
  const project = evaluate(
    `<Project><PropertyGroup>${doubling}<TargetName>$(A)</TargetName></PropertyGroup><ItemDefinitionGroup><ClCompile>${lists}</ClCompile></ItemDefinitionGroup></Project>`,
  );
  expect(project.targetName).toBe("a");
});

test("elements with names of every object's methods mean nothing", () => {
  const names = ["constructor", "toString", "__proto__", "hasOwnProperty"];
  const xml = names.map((name) => `<${name}><${name} Include="a.c">1</${name}></${name}>`).join("");
  expect(evaluate(`<Project>${xml}<ItemGroup>${xml}</ItemGroup></Project>`).sources).toEqual([]);
});

test("endless conditions are not followed", () => {
  const condition = `${"!(".repeat(5000)}true${")".repeat(5000)}`;
  expect(
    evaluate(`<Project><PropertyGroup Condition="${condition}"><DriverType>UMDF</DriverType></PropertyGroup></Project>`)
      .driverKind,
  ).toBe("other");
  const nested = `${"$([MSBuild]::GetPathOfFileAbove(".repeat(5000)}x${"))".repeat(5000)}`;
  expect(
    evaluate(`<Project><PropertyGroup><TargetName>${nested}</TargetName></PropertyGroup></Project>`).targetName,
  ).toBe("a");
});

test.each([
  ["add_executable(app main.c)", true],
  ["add_library(driver SHARED driver.c)\nadd_executable(app main.c)", false],
  ["# add_library(x)\nAdd_Executable (app main.c)", true],
  ["project(x)", false],
])("CMake text %j builds only programs: %s", (text, value) => expect(buildsOnlyPrograms(text)).toBe(value));

test.each([
  ["add_executable(app WIN32 main.c gui/window.cpp)", ["main.c", "gui/window.cpp"]],
  ['SET(SRC main.c "b c.c")\nadd_executable(app $SRC)', ["main.c", "b c.c"]],
  ["file(GLOB SRC app/*.c)\nadd_executable(app $SRC $MORE)", ["app/*.c"]],
  ["add_executable(app $CMAKE_CURRENT_SOURCE_DIR/main.c)\ntarget_sources(app PRIVATE b.c)", ["main.c", "b.c"]],
  ["add_library(driver driver.c both.c)\nadd_executable(test test.c both.c)", ["test.c"]],
  ["add_library(driver)\ntarget_sources(driver PRIVATE d.c)\nadd_executable(test d.c)", []],
  ["# add_executable(app main.c)", []],
  ["add_executable(app main.c", []],
])("CMake text %j gives programs %j", (text, sources) =>
  expect(programSources(text.replace(/\$(\w+)/g, (_, name) => `\${${name}}`))).toEqual(sources),
);
