import { takeApart } from "./declarators.ts";
import { readExpr } from "./expressions.ts";
import { readItems } from "./items.ts";
import { type Members, type Reader, shownText, spanOf, withAnnotations, within } from "./reader.ts";
import { childOf, childOfType, childrenOf, lastName, type Syntax } from "./syntax.ts";

/** Reads a struct, class, union or enum with a body. `typedefs` are the declarators of the typedef around it. */
export function readType(reader: Reader, node: Syntax, typedefs: readonly Syntax[]): void {
  const body = childOf(node, "body");
  if (!body) return;
  if (node.type === "enum_specifier") readEnumerators(reader, body);
  else readStruct(reader, node, body, typedefs);
}

function readStruct(reader: Reader, node: Syntax, body: Syntax, typedefs: readonly Syntax[]): void {
  const tag = childOf(node, "name");
  const others = typedefs.map(takeApart).filter((d) => d.name !== undefined);
  const named = (pointers: boolean): string[] =>
    others.filter((d) => (d.shape !== "") === pointers).map((d) => shownText(reader, d.name!));
  const names = [...(tag ? [shownText(reader, lastName(tag))] : []), ...named(false)];
  const members: Members = { className: names[0] ?? "", fields: [], methods: [] };
  within(reader, { members, within: reader.within }, () => readItems(reader, body.children));
  reader.structs.push({
    names: [...new Set(names)],
    pointerNames: named(true),
    keyword: keywords[node.type] ?? "struct",
    span: withAnnotations(reader, spanOf(node)),
    fields: members.fields,
    methods: [...new Set(members.methods)],
    bases: basesOf(reader, node),
  });
}

const keywords: Readonly<Record<string, "struct" | "class" | "union">> = {
  class_specifier: "class",
  union_specifier: "union",
};

function basesOf(reader: Reader, node: Syntax): string[] {
  const bases = childOfType(node, "base_class_clause")?.children ?? [];
  return bases
    .filter((b) => /identifier$|^template_type$/.test(b.type))
    .map((b) => shownText(reader, b).replaceAll(" ", ""));
}

function readEnumerators(reader: Reader, body: Syntax): void {
  for (const node of body.children) {
    if (node.type !== "enumerator") {
      readEnumerators(reader, node);
      continue;
    }
    const [name] = childrenOf(node, "name");
    const value = childOf(node, "value");
    if (!name) continue;
    reader.enumerators.push({
      name: shownText(reader, name),
      nameSpan: spanOf(name),
      ...(value && { value: readExpr(reader, value) }),
    });
  }
}
