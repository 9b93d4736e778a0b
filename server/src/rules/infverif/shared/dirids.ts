import { dirid } from "../../../data/inf-directives.ts";

/** Dirids from here on are folders of the shell: 16384 and the number of a CSIDL. */
const firstOfShell = 16384;
/** Dirids from here on mean what an application says. */
const firstOfUsers = 32768;

/** CSIDLs of folders that belong to no user, and that the table of dirids leaves out. */
const sharedFolders = new Set(
  [0x14, 0x1e, 0x24, 0x25, 0x29, 0x2f, 0x35, 0x36, 0x37, 0x38, 0x39, 0x3a].map((csidl) => firstOfShell + csidl),
);

/**
 * What a directory number is good for: `user-defined` ones an application defines, `unresolvable` ones are folders of a user or no
 * folders at all, `unknown` ones mean nothing.
 * https://learn.microsoft.com/windows-hardware/drivers/install/using-dirids
 */
export function diridKind(number: number): "known" | "user-defined" | "unresolvable" | "unknown" {
  if (dirid(number) || sharedFolders.has(number)) return "known";
  if (number >= firstOfUsers) return "user-defined";
  return number >= firstOfShell ? "unresolvable" : "unknown";
}
