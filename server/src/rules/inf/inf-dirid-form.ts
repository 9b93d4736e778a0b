import { dirid } from "../../data/inf-directives.ts";
import { givenArguments } from "../../inf/arguments.ts";
import { setValue } from "../../inf/edits.ts";
import { kindsOf } from "../../inf/kinds.ts";
import type { Field, InfFile } from "../../inf/model.ts";
import { mergedSections } from "../../inf/sections.ts";
import { definitionsOfString } from "../../inf/strings.ts";
import type { Rule } from "../rule.ts";
import { shortened } from "./shared/quoting.ts";

export default {
  title: "Write a directory number plain in lists and with percent signs in paths",
  severity: "error",
  sources: [
    "windows-hardware/drivers/install/using-dirids",
    "windows-hardware/drivers/install/inf-destinationdirs-section",
  ],
  on: "inf",
  *check(inf) {
    for (const { field, to, isPath } of new Map(misspelt(inf).map((each) => [each.field, each])).values())
      yield {
        span: field.span,
        message: isPath
          ? `${shortened(field.text)} has no folder. In a path a directory number stands between percent signs.`
          : `${shortened(field.text)} is no directory number. Here it stands without percent signs.`,
        fixes: () => [{ title: `Change to ${to}`, edits: setValue(inf, field, to), safe: true }],
      };
  },
} satisfies Rule;

interface Misspelt {
  readonly field: Field;
  readonly to: string;
  readonly isPath: boolean;
}

const misspelt = (inf: InfFile): Misspelt[] =>
  mergedSections(inf).flatMap((section) =>
    kindsOf(inf, section).flatMap((kind) =>
      section.entries.flatMap((entry) =>
        givenArguments(kind, entry).flatMap(({ argument, field }): Misspelt[] => {
          if (argument.kind === "path") return path(field);
          return argument.kind === "dirid" ? number(inf, field) : [];
        }),
      ),
    ),
  );

/** `%13%`, and `%12%\UMDF` where a number and a folder are two values. A string of that name is something else. */
function number(inf: InfFile, field: Field): Misspelt[] {
  const [, id, folder] = /^%(-?\d+)%(?:\\(.*))?$/.exec(field.text) ?? [];
  if (id === undefined || definitionsOfString(inf, id).length > 0) return [];
  return [{ field, to: folder ? `${id},${folder}` : id, isPath: false }];
}

/** `13\dev.dll` */
function path(field: Field): Misspelt[] {
  const [, id, rest] = /^(\d+)(\\.+)$/.exec(field.text) ?? [];
  if (id === undefined || !dirid(Number(id))) return [];
  return [{ field, to: `%${id}%${rest}`, isPath: true }];
}
