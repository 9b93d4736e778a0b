import { filePath, isDriverStore } from "../../../inf/folders.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { quoted } from "../../../inf/quotes.ts";
import { knownText } from "../../../inf/strings.ts";
import { umdfFolder } from "./folders.ts";
import { driverField, type UmdfDriver, umdfDriversOf } from "./umdf-drivers.ts";

export const serviceBinary = "ServiceBinary";

/** The ServiceBinary of a UMDF driver. */
export interface DriverBinary {
  readonly driver: UmdfDriver;
  readonly field: Field;
  /** Without quotes. */
  readonly path: string;
  /** The last part of the path, as written. */
  readonly file: string;
  /** See `folderPath`; absent for a path that does not begin with a directory number. */
  readonly folder?: string;
}

/** The binaries that UMDF drivers name; a path that holds what nobody can know is left out. */
export const driverBinariesOf = (inf: InfFile): readonly DriverBinary[] =>
  umdfDriversOf(inf).flatMap((driver) => driverBinaryOf(driver) ?? []);

function driverBinaryOf(driver: UmdfDriver): DriverBinary | undefined {
  const field = driverField(driver, serviceBinary);
  const path = knownText(driver.inf, field)?.replaceAll('"', "").trim();
  const parts = path && !path.includes("$") ? filePath(path) : undefined;
  if (!field || !path || !parts) return undefined;
  const { file, folder } = parts;
  return { driver, field, path, file, ...(folder !== undefined && { folder }) };
}

/** True for the folders that UMDF loads drivers from. */
export const isLoadable = (folder: string | undefined): boolean =>
  folder !== undefined && (folder === umdfFolder || isDriverStore(folder));

/** The value with another path, in the quotes of the old one. */
export const requoted = (text: string, path: string): string => (text.startsWith('"') ? `"""${path}"""` : quoted(path));
