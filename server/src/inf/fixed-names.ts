import { platformExtensions, type SectionKind, sectionKinds } from "../data/inf-directives.ts";
import { nameKey } from "./sections.ts";
import { parseTargetOs } from "./target-os.ts";

const kinds: ReadonlyMap<string, SectionKind> = /* @__PURE__ */ new Map(
  Object.entries(sectionKinds)
    .filter(([, facts]) => facts.reachedBy === "fixed-name")
    .map(([kind, facts]) => [nameKey(facts.name.split(" ")[0]!), kind as SectionKind]),
);

/** The kind of a section that Windows looks up by its own name: `Version`, `Strings.0407`, `DefaultInstall.NTamd64`. */
export function fixedKind(name: string): SectionKind | undefined {
  const key = nameKey(name);
  const dot = key.indexOf(".");
  const kind = kinds.get(dot < 0 ? key : key.slice(0, dot));
  return kind && (dot < 0 || fits(kind, key.slice(dot))) ? kind : undefined;
}

function fits(kind: SectionKind, tail: string): boolean {
  if (kind === "strings") return /^\.[\da-f]{4}$/.test(tail);
  const { decoration } = sectionKinds[kind];
  if (decoration === "sourceDisks") return tail === ".$arch$" || platformExtensions.sourceDisks.includes(tail);
  return decoration === "install" && tail !== "." && parseTargetOs(tail.slice(1)) !== undefined;
}
