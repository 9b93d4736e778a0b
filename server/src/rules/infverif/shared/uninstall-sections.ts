import type { MergedSection } from "../../../inf/sections.ts";

/** True for sections whose purpose is to undo: DefaultUninstall, and what the installers of network components run on removal. */
export const undoes = ({ name }: MergedSection): boolean =>
  /^defaultuninstall(\.|$)/i.test(name) || /\.remove(\.services)?$/i.test(name);
