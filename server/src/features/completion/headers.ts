import { CompletionItemKind } from "vscode-languageserver";
import { type SectionKind, sectionKinds, universal } from "../../data/inf-directives.ts";
import { allReferences } from "../../inf/graph.ts";
import { installsOf, subSectionSuffixes } from "../../inf/installs.ts";
import type { InfFile } from "../../inf/model.ts";
import { sectionsNamed } from "../../inf/sections.ts";
import { extensionOf } from "../../text/uri.ts";
import { noteBlocks, pageLink } from "../hover/notes.ts";
import { type Block, sentence } from "../hover/text.ts";
import type { HeaderCursor } from "./cursor.ts";
import { onceEach, type Proposal } from "./proposal.ts";

interface Name {
  readonly name: string;
  readonly kind: SectionKind;
  readonly detail: string;
  readonly rank: number;
}

/** Sections that are missing: those this file refers to, those that continue its install sections, and those Windows looks up. */
export function headerProposals(cursor: HeaderCursor): Proposal[] {
  const { inf, span } = cursor;
  const isThere = (name: string): boolean => sectionsNamed(inf, name).some(({ header }) => header.start !== span.start);
  const names = [...missingNames(inf), ...subSectionNames(inf), ...fixedNames(inf)].filter(
    ({ name }) => !isThere(name),
  );
  return onceEach(
    names.map(({ name, kind, detail, rank }) => ({
      label: name,
      kind: CompletionItemKind.Module,
      detail,
      documentation: () => kindBlocks(kind),
      text: `[${name}]`,
      filter: `[${name}]`,
      rank: universal.invalidSections.includes(kind) ? rank + notUniversal : rank,
    })),
  );
}

function kindBlocks(kind: SectionKind): readonly Block[] {
  const { description, note, doc } = sectionKinds[kind];
  return [{ line: [sentence(description)] }, ...noteBlocks(note), pageLink(doc)];
}

/** Added to the rank of sections that new drivers cannot have. */
const notUniversal = 10;

/** What an entry names and nobody has. An install section gets the decoration that fits all architectures. */
const missingNames = (inf: InfFile): Name[] =>
  allReferences(inf).flatMap(({ kind, targets = [], entry, name }): Name[] => {
    if (!kind || targets.some((target) => sectionsNamed(inf, target).length > 0)) return [];
    const by = entry.key && entry.assigned ? entry.key.text : name;
    const detail = `named by ${by}`;
    const isInstall = sectionKinds[kind].decoration === "install";
    const plain = targets.map((target) => ({ name: target, kind, detail, rank: isInstall ? 1 : 0 }));
    return isInstall ? [...plain.map((each) => ({ ...each, name: `${each.name}.NT`, rank: 0 })), ...plain] : plain;
  });

/** `.Wdf`, `.Services`, ... of each install section, below the name it was found by. */
const subSectionNames = (inf: InfFile): Name[] =>
  installsOf(inf).flatMap((install) =>
    subSectionSuffixes.map((suffix) => ({
      name: install.name + suffix,
      kind: `ddinstall${suffix.toLowerCase()}` as SectionKind,
      detail: `of ${install.name}`,
      rank: usual.includes(suffix) ? 2 : 3,
    })),
  );

/** The sub-sections that most device drivers have. */
const usual = [".Services", ".HW", ".Wdf"];

const fixedNames = (inf: InfFile): Name[] =>
  (Object.keys(sectionKinds) as SectionKind[])
    .filter((kind) => sectionKinds[kind].reachedBy === "fixed-name")
    .map((kind) => {
      const { name, required, decoration } = sectionKinds[kind];
      const [first] = name.split(" ");
      const architecture = extensionOf(inf.uri) === ".inx" ? "$ARCH$" : "amd64";
      const isPrimitive = decoration === "install" && kind.startsWith("default");
      return {
        name: isPrimitive ? `${first}.NT${architecture}` : first!,
        kind,
        detail: required ? `required: ${required}` : "",
        rank: required && kind !== "manufacturer" ? 4 : 5,
      };
    });
