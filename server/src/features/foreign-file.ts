import type { InfFile } from "../inf/model.ts";

const names: Readonly<Record<NonNullable<InfFile["foreign"]>, string>> = {
  edk2: "an EDK II module file",
  inform: "an Inform source file",
  inference: "an Inference source file",
  autorun: "an AutoRun file",
  other: "no INF file of Windows",
};

/** What a file is that has the extension of INF files and is none; null for INF files and for files of other kinds. */
export const foreignFile = (inf: InfFile | undefined): string | null => (inf?.foreign ? names[inf.foreign] : null);
