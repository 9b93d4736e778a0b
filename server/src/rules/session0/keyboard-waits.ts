import type { Call } from "../../c/facts.ts";

/** Whether a function of the console API waits for keys, which is more than to use a console. */
export const readsConsole = (name: string): boolean => /^ReadConsole(Input)?(Ex)?[AW]?$/.test(name);

/** Whether a call starts the command that waits for a key, which is more than to start a process: `system("pause")`. */
export function isPause({ name, args: [command] }: Call): boolean {
  if (name !== "system" && name !== "_wsystem") return false;
  return command?.kind === "literal" && /^\s*pause\b/i.test(command.value ?? "");
}
