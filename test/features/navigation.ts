import { definitionsAt } from "../../server/src/features/navigation/definition.ts";
import { infsNamed } from "../../server/src/features/navigation/infs-named.ts";
import { occurrencesOf } from "../../server/src/features/navigation/occurrences.ts";
import { thingAt } from "../../server/src/features/navigation/thing.ts";
import type { AnyFile } from "../../server/src/package/driver-package.ts";
import { lineIndex } from "../../server/src/text/lines.ts";
import type { Span } from "../../server/src/text/source.ts";
import { type OpenPackage, pathOf } from "../support/open-package.ts";

/** What is named, then a line for each definition, then one for each place that spells the name. */
export function render(file: AnyFile, { start }: Span, { files }: OpenPackage): string {
  if (file.kind !== "inf") throw new Error(`${file.uri} is no INF.`);
  const thing = thingAt(file, start);
  if (!thing) return "nothing";
  const uris = files.map(({ uri }) => uri);
  const infs = files.flatMap((each) => (each.kind === "inf" ? [each] : []));
  const find = (name: string) =>
    infsNamed(name, file.uri, uris).flatMap((uri) => infs.filter((inf) => inf.uri === uri));
  const definitions = definitionsAt(file, start, find).map(({ uri, span }) => {
    const place = lineWith(files.find((each) => each.uri === uri)!.text, span);
    return `-> ${uri === file.uri ? "" : `${pathOf(uri)} `}${place}`;
  });
  const places = occurrencesOf(file, thing.space, thing.name);
  return [
    `${thing.space} ${thing.name}`,
    ...definitions,
    ...places.map(({ role, span }) => `${role} ${lineWith(file.text, span)}`),
  ].join("\n");
}

/** `12: [«Dev».NT]` */
function lineWith(text: string, span: Span): string {
  const lines = lineIndex(text);
  const { line, character } = lines.positionAt(span.start);
  const whole = lines.lineText(line);
  const end = character + span.end - span.start;
  return `${line + 1}: ${whole.slice(0, character)}«${whole.slice(character, end)}»${whole.slice(end)}`;
}
