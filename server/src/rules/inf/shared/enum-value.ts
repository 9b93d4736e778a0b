import { directive } from "../../../data/inf-directives.ts";
import { setValue } from "../../../inf/edits.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { entriesNamed, sameName, sectionsEndingWith } from "../../../inf/sections.ts";
import { knownText } from "../../../inf/strings.ts";
import type { Finding } from "../../rule.ts";
import { nearestFirst } from "./distance.ts";
import { shortened } from "./quoting.ts";

/** A check that a directive of the `.Wdf` sections has one of the values the table of directives lists. */
export function enumValueCheck(name: string): (inf: InfFile) => Iterable<Finding> {
  const [argument] = directive(name, "ddinstall.wdf")?.args ?? [];
  const values = argument?.values ?? [];
  const silent = new Set(["", ...values, ...(argument?.undocumentedValues ?? [])]);
  return function* check(inf) {
    for (const wdf of sectionsEndingWith(inf, ".Wdf")) {
      for (const { values: fields } of entriesNamed(wdf, name)) {
        const value = knownText(inf, fields[0]);
        if (value !== undefined && !silent.has(value)) yield findingFor(inf, fields[0]!, name, value, values);
      }
    }
  };
}

function findingFor(inf: InfFile, field: Field, name: string, value: string, values: readonly string[]): Finding {
  const [nearest, ...others] = nearestFirst(value, values);
  const change = (to: string, safe: boolean) => ({ title: `Change to ${to}`, edits: setValue(inf, field, to), safe });
  if (sameName(value, nearest!)) {
    const message = `${value} differs from ${nearest} in case. No documentation says that Windows ignores case here.`;
    return { span: field.span, message, severity: "hint", fixes: () => [change(nearest!, true)] };
  }
  return {
    span: field.span,
    message: `${shortened(value)} is no value of ${name}. It takes ${values.join(" or ")}.`,
    fixes: () => [nearest!, ...others].map((to) => change(to, false)),
  };
}
