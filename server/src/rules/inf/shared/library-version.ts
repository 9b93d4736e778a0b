import { stampTokens } from "../../../data/inf-directives.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { knownText } from "../../../inf/strings.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { memo } from "../../../text/memo.ts";
import { extensionOf } from "../../../text/uri.ts";
import { driverField, type UmdfDriver, umdfDriversOf } from "./umdf-drivers.ts";

export const libraryVersion = "UmdfLibraryVersion";

/** What Stampinf replaces by the version of the project. */
export const versionToken = "$UMDFVERSION$";

/** A UmdfLibraryVersion of dotted numbers. */
export interface LiteralVersion {
  readonly driver: UmdfDriver;
  readonly field: Field;
  /** As written: "2.15.0". */
  readonly text: string;
  /** The first two parts: "2.15". */
  readonly version: string;
  readonly major: number;
}

/** The version of each UMDF driver of an INF that writes one of two or more numbers. */
export const literalVersionsOf = memo((inf: InfFile): readonly LiteralVersion[] =>
  umdfDriversOf(inf).flatMap((driver) => literalVersionOf(driver) ?? []),
);

export function literalVersionOf(driver: UmdfDriver): LiteralVersion | undefined {
  const field = driverField(driver, libraryVersion);
  const text = knownText(driver.inf, field);
  const [, major, minor] = /^(\d+)\.(\d+)(?:\.\d+)*$/.exec(text ?? "") ?? [];
  if (!field || major === undefined) return undefined;
  return { driver, field, text: text!, version: `${Number(major)}.${Number(minor)}`, major: Number(major) };
}

/** True for a file that the build makes an INF of, so that Stampinf can fill in tokens. */
export const isStamped = memo(
  (inf: InfFile): boolean =>
    extensionOf(inf.uri) === ".inx" ||
    stampTokens.some(({ token }) => token.startsWith("$") && inf.text.includes(token)),
);

/** The best value for a driver without a version: what the build fills in, else what the driver is built for. */
export const defaultVersion = (inf: InfFile, { umdf }: DriverPackage): string =>
  isStamped(inf) ? versionToken : `${umdf?.target ?? "2.15"}.0`;
