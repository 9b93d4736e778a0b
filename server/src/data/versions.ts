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

/** The releases before Windows 10, by the builds that stand for them. */
const olderReleases: Readonly<Record<number, string>> = {
  2195: "Windows 2000",
  2600: "Windows XP",
  3790: "Windows Server 2003",
  6000: "Windows Vista",
  7600: "Windows 7",
  9200: "Windows 8",
  9600: "Windows 8.1",
};

/** The Windows release with exactly this build number, otherwise `Windows build <n>`. */
export const osName = (build: number): string =>
  osBuilds.find((os) => os.build === build)?.name ?? olderReleases[build] ?? `Windows build ${build}`;

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
