import { access, chmod, chown, constants, readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { decode, type Encoding, encode } from "../text/decode.ts";

/**
 * Replaces a file's text and keeps its owner, permissions and encoding with byte order mark, unless it is given another one. The new file takes the old one's
 * place in one step, so that a crash leaves either of them.
 * @returns why nothing was written, or undefined when it was.
 */
export async function writeText(
  path: string,
  before: string,
  after: string,
  as?: Encoding,
): Promise<string | undefined> {
  const target = await realpath(path);
  const { mode, uid, gid } = await stat(target);
  // A new file could take the place of one that may not be written, but somebody meant it to stay.
  if ((mode & 0o222) === 0) return "it is read-only";
  await access(target, constants.W_OK);
  const bytes = await readFile(target);
  const { text, encoding } = decode(bytes);
  if (text !== before) return "it changed on disk meanwhile";
  const same = encode(text, encoding);
  if (!same || Buffer.compare(same, bytes) !== 0) return "its bytes are not valid text in its encoding";
  const wanted = as ?? encoding;
  const encoded = encode(after, wanted);
  if (!encoded) return `the fix needs characters that ${wanted.name} does not have`;
  const temporary = `${target}.umdf-lint-${process.pid}`;
  try {
    await writeFile(temporary, encoded, { mode });
    // The mask of the process may have taken permissions away; only root may give a file to its owner.
    await chown(temporary, uid, gid).catch(() => {});
    await chmod(temporary, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  return undefined;
}
