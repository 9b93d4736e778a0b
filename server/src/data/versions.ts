import { kmdfVersions, osBuilds, umdfVersions } from "./versions.gen.ts";

export { kmdfVersions, osBuilds, umdfVersions };

/** `major.minor`, as in 2.15. Compare with {@link compareVersions}: 2.9 is older than 2.15. */
export type Version = `${number}.${number}`;

/**
 * One release of a framework.
 * https://learn.microsoft.com/windows-hardware/drivers/wdf/umdf-version-history
 */
export interface FrameworkVersion {
  readonly version: Version;
  /** The Windows release that first contained it. */
  readonly introducedIn: string;
  /** The oldest Windows release that can run it. */
  readonly minOs: string;
  /** Build number of `minOs`; absent before Windows 10, where builds do not tell releases apart in an INF. */
  readonly minBuild?: number;
}

/** One Windows release from Windows 10 on; a name may cover a client and a server release ("A / B"). */
export interface OsBuild {
  readonly name: string;
  readonly build: number;
}

/** The Windows release with exactly this build number, otherwise `Windows build <n>`. */
export function osName(build: number): string {
  return osBuilds.find((os) => os.build === build)?.name ?? `Windows build ${build}`;
}

/**
 * The build number of a release as these tables name it ("Windows 10 1709", "Windows 11", "Windows Server 2022",
 * "Windows 11 build 25398"); undefined for releases before Windows 10 and for unknown names.
 */
export function buildOf(release: string): number | undefined {
  const explicit = / build (\d+)$/.exec(release);
  if (explicit) return Number(explicit[1]);
  const any = /^Windows 1[01]$/.test(release);
  const isRelease = (name: string) =>
    name === release || `Windows ${name}` === release || (any && name.startsWith(release));
  return osBuilds.find((os) => os.name.split(" / ").some(isRelease))?.build;
}

/** Negative, zero or positive as `a` is older than, equal to or newer than `b`; dotted numbers of any length, missing parts are 0. */
export function compareVersions(a: string, b: string): number {
  const left = a.split(".");
  const right = b.split(".");
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = Number(left[i] ?? 0) - Number(right[i] ?? 0);
    if (difference) return difference;
  }
  return 0;
}

/** The newest UMDF version that a Windows build contains; undefined before Windows 10 (build 10240). */
export function umdfVersionForBuild(build: number): Version | undefined {
  return umdfVersions.findLast((umdf) => umdf.minBuild !== undefined && umdf.minBuild <= build)?.version;
}
