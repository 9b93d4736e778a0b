import type { Name } from "../../c/ast.ts";
import type { CFile } from "../../c/facts.ts";
import { walkExprs } from "../../c/values.ts";

/** The standard streams that are the left end of a chain of `<<` or `>>`, by their qualified names. */
export function* streamsUsed(file: CFile, operator: "<<" | ">>", streams: readonly string[]): Iterable<Name> {
  if (!file.text.includes("std::")) return;
  for (const { body } of file.functions)
    for (const node of walkExprs(body))
      if (node.kind === "binary" && node.operator === operator && node.left.kind === "name")
        if (streams.includes(node.left.name)) yield node.left;
}
