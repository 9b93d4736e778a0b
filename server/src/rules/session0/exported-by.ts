import { dllOf } from "../../data/win32.ts";

/** The file name of the DLL a function comes from: `user32.dll`, `winspool.drv`. */
export function dllFile(name: string): string | undefined {
  const dll = dllOf(name);
  return dll === undefined || dll.includes(".") ? dll : `${dll}.dll`;
}

/** " user32.dll exports it.", to stand behind another sentence; empty for a function of no known DLL. */
export function exportedBy(name: string): string {
  const dll = dllFile(name);
  return dll ? ` ${dll} exports it.` : "";
}
