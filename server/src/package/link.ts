import type { CFile } from "../c/facts.ts";
import type { DriverKind } from "../project/model.ts";
import { memo } from "../text/memo.ts";
import type { Location } from "../text/source.ts";
import type { DriverPackage } from "./driver-package.ts";
import { symbolsOf } from "./symbols.ts";

/** Joins the files of a package. Cheap: what is known of an unchanged file is kept, and names are looked up when asked for. */
export function linkPackage(parts: Omit<DriverPackage, "symbols">): DriverPackage {
  const client = parts.kernelClient ?? (isKernelMode(parts.driverKind) ? clientByComment(parts.sources) : undefined);
  return { ...parts, ...(client ? { kernelClient: client } : {}), symbols: symbolsOf(parts.sources) };
}

export const isKernelMode = (kind: DriverKind): boolean => kind === "kmdf" || kind === "wdm";

/** The comment by which a kernel-mode source says that it sends requests to a UMDF driver: `// umdf: kernel-client`. */
export const clientComment = /\bumdf:\s*kernel-client\b/;

function clientByComment(sources: readonly CFile[]): DriverPackage["kernelClient"] {
  for (const file of sources) {
    const evidence = clientCommentIn(file);
    if (evidence) return { reason: "a comment in its source says so", evidence };
  }
  return undefined;
}

const clientCommentIn = memo((file: CFile): Location | undefined => {
  const span = file.comments.find(({ start, end }) => clientComment.test(file.text.slice(start, end)));
  return span && { uri: file.uri, span };
});
