import { type CopiedFile, copiedFilesOf } from "../../../inf/copies.ts";
import { destinationOf } from "../../../inf/destinations.ts";
import { setValue } from "../../../inf/edits.ts";
import type { FilePath } from "../../../inf/folders.ts";
import type { Install } from "../../../inf/installs.ts";
import { copyToo } from "../../inf/shared/add-to-list.ts";
import { editDistance } from "../../inf/shared/distance.ts";
import { isListed } from "../../inf/shared/list-source-file.ts";
import { requoted } from "../../inf/shared/service-binary.ts";
import type { Fix } from "../../rule.ts";
import type { ServiceBinary } from "./service-binaries.ts";

/** For a binary that no list puts where ServiceBinary looks for it: names that are almost the same, and the file itself beside the others. */
export function copyOrRename(install: Install, binary: ServiceBinary, to: FilePath): Fix[] {
  const { inf } = install;
  const copied = copiedFilesOf(install) ?? [];
  const near = copied.filter(({ name }) => /\.(sys|exe)$/i.test(name) && isNear(name, to.file));
  const renames = near.flatMap((file) => changePath(install, binary, file));
  // A file that is copied beside the others must be wanted there.
  const isThere = copied.length > 0 && copied.every(({ list }) => destinationOf(inf, list)?.folder === to.folder);
  if (!isThere || !/^[\w$ .-]+$/.test(to.file)) return renames;
  const copy = { title: `Copy ${to.file} in [${install.name}]`, edits: copyToo(install, to.file, copied), safe: false };
  // A file of the package is forgotten here, any other probably misspelt.
  return isListed(inf, to.file) ? [copy] : [...renames, copy];
}

const isNear = (a: string, b: string): boolean => editDistance(a, b) <= 3;

/** Lets ServiceBinary look for a file where it is copied to. */
export function changePath({ inf }: Install, { field, value }: ServiceBinary, { name, list }: CopiedFile): Fix[] {
  const destination = destinationOf(inf, list);
  if (!destination || /["\s]/.test(value)) return [];
  const path = [`%${destination.dirid}%`, destination.subfolder, name].filter((part) => part !== "").join("\\");
  return [{ title: `Change to ${path}`, edits: setValue(inf, field, requoted(field.text, path)), safe: false }];
}
