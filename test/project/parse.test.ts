import fc from "fast-check";
import { expect, test } from "vitest";
import { elementsNamed, parseProject } from "../../server/src/project/parse.ts";

const parse = (text: string) => parseProject({ uri: "file:///w/a.vcxproj", version: 1, text });
const cut = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

test("elements know their text and their place", () => {
  const text =
    '\uFEFF<?xml version="1.0"?>\r\n<Project>\r\n  <A Include="x&gt;y" Condition=\'a>b\'> one <!-- no --><![CDATA[two]]> </A>\r\n  <B/>\r\n</Project>';
  const { root } = parse(text);
  const [a, b] = root!.children;
  expect(a!.attributes).toEqual({ Include: "x>y", Condition: "a>b" });
  expect(a!.text).toBe("one two");
  expect(cut(text, a!.span)).toBe("<A Include=\"x&gt;y\" Condition='a>b'> one <!-- no --><![CDATA[two]]> </A>");
  expect(cut(text, a!.textSpan)).toBe(" one <!-- no --><![CDATA[two]]> ");
  expect(cut(text, b!.span)).toBe("<B/>");
  expect(b!.textSpan).toEqual({ start: b!.span.end, end: b!.span.end });
});

test("places count UTF-16 units", () => {
  const text = "<Project><A>\u{1F600}</A><B>here</B></Project>";
  expect(cut(text, parse(text).root!.children[1]!.textSpan)).toBe("here");
});

test("an element of an element's name is found at any depth", () => {
  const { root } = parse(
    "<P><G><Umdf_Version_Minor>15</Umdf_Version_Minor></G><UMDF_VERSION_MINOR>17</UMDF_VERSION_MINOR></P>",
  );
  expect([...elementsNamed(root, "UMDF_VERSION_MINOR")].map(({ text }) => text)).toEqual(["15", "17"]);
});

test("XML that is not well-formed has a problem at the place where reading stopped", () => {
  const text = "<Project>\u{1F600}\n<A></B></Project>";
  const { root, problem } = parse(text);
  expect(root).toBeUndefined();
  expect(text.slice(0, problem!.span.start)).toBe("<Project>\u{1F600}\n<A>");
  expect(problem!.message).toBe("Missing end tag for element A");
});

test("elements nested without end are read as far as anybody nests them", () => {
  const { root } = parse(`${"<A>".repeat(1000)}${"</A>".repeat(1000)}`);
  expect([...elementsNamed(root, "A")]).toHaveLength(101);
});

test("reading never throws", () => {
  const whole = '<?xml version="1.0"?><!DOCTYPE x><Project a="&amp;&undefined;"><A>1</A><!-- c --><B/></Project>';
  for (let end = 0; end <= whole.length; end++) expect(parse(whole.slice(0, end)).kind).toBe("project");
  fc.assert(fc.property(fc.string(), (text) => parse(text).kind === "project"));
});
