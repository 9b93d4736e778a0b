/**
 * Copies the raw tables of a folder into tools/data/tables, normalised: `npx tsx tools/data/import.ts <folder>`.
 * README.md next to this file says what the folder holds. Look at the difference before committing it.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { importInfFacts } from "./import-inf.ts";
import { importNames } from "./import-names.ts";
import { writeTable } from "./tables.ts";

const folder = process.argv[2];
if (!folder) throw new Error("usage: npx tsx tools/data/import.ts <folder>");

const read = (name: string) => readFileSync(join(folder, name), "utf8");
for (const [name, text] of [...importNames(read), ...importInfFacts(read)]) {
  writeTable(name, text);
  console.log(`${name}: ${text.length} bytes`);
}
