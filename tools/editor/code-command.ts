import { runExtensionTests } from "./extension-host.ts";
import { ensureEditor } from "./install.ts";

/**
 * Does what the desktop `code` does with the command line of a test run. Resolves with the exit code: that of the
 * tests, 2 for a command line that asks for something else, 1 when the editor cannot be had or fails.
 */
export async function main(args: readonly string[]): Promise<number> {
  const folder = args.find((arg) => !arg.startsWith("-"));
  const extensionDevelopmentPath = option(args, "extensionDevelopmentPath");
  const extensionTestsPath = option(args, "extensionTestsPath");
  if (extensionDevelopmentPath === undefined || extensionTestsPath === undefined) {
    console.error(
      "code-shim runs extension tests only: give --extensionDevelopmentPath=... and --extensionTestsPath=...",
    );
    return 2;
  }
  try {
    const tests = { extensionDevelopmentPath, extensionTestsPath };
    return await runExtensionTests(await ensureEditor(), folder === undefined ? tests : { ...tests, folder });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** The value of `--name=value`; other options of `code` have no meaning here and are passed over. */
function option(args: readonly string[], name: string): string | undefined {
  const prefix = `--${name}=`;
  return args.find((arg) => arg.startsWith(prefix))?.slice(prefix.length);
}
