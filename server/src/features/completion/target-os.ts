import { CompletionItemKind } from "vscode-languageserver";
import { targetOs } from "../../data/inf-directives.ts";
import { osBuilds } from "../../data/versions.ts";
import { parseTargetOs } from "../../inf/target-os.ts";
import { extensionOf } from "../../text/uri.ts";
import { architectureName } from "../windows-versions.ts";
import type { Proposal } from "./proposal.ts";
import { neighbours, type Slot } from "./slot.ts";

/** Decorations of a line of [Manufacturer]: architectures, alone and with each Windows release that decorations can tell, newest first. */
export function targetOsProposals({ cursor }: Slot): Proposal[] {
  const used = [...neighbours(cursor)].flatMap((decoration) => parseTargetOs(decoration)?.architecture ?? []);
  const first = extensionOf(cursor.inf.uri) === ".inx" ? "$ARCH$" : "amd64";
  const order = [...architectures].sort((a, b) => +(b === first) - +(a === first));
  return order.flatMap((architecture, i) => {
    const head = `NT${architecture}`;
    const name = architectureName(architecture);
    const rank = used.includes(architecture.toLowerCase()) ? 0 : 1 + i;
    return [
      { label: head, kind, detail: `${name}, every Windows version`, rank },
      { label: `${head}.10.0`, kind, detail: `${name}, Windows 10 and later`, rank },
      ...builds.map((os) => ({
        label: `${head}.10.0...${os.build}`,
        kind,
        detail: `${name}, ${os.name} and later`,
        rank,
      })),
    ];
  });
}

const kind = CompletionItemKind.EnumMember;

const architectures = ["$ARCH$", "amd64", "arm64", "x86"];

const builds = /* @__PURE__ */ osBuilds.filter(({ build }) => build >= targetOs.minBuildNumber).toReversed();
