import { groupBy } from "../text/group.ts";
import { memo } from "../text/memo.ts";

/** What a TargetOSVersion decoration (`NTamd64.10.0...22000`) asks of the operating system. */
export interface TargetOs {
  /** In lower case: `x86`, `amd64`, `arm`, `arm64`, `ia64` or `$arch$`. A decoration without one is for x86. */
  readonly architecture: string;
  /** The first Windows build it fits; 0 without a version. */
  readonly firstBuild: number;
  readonly major?: number;
  readonly minor?: number;
  readonly productType?: number;
  readonly suiteMask?: number;
  readonly build?: number;
}

/** Windows builds, half-open. Builds before Windows 10 stand for their release: 9600 is Windows 8.1. */
export interface Builds {
  readonly from: number;
  /** Infinity when nothing ends it. */
  readonly to: number;
}

/** The architectures that decorations name, in lower case. */
export const architectures: readonly string[] = ["amd64", "arm64", "x86", "arm", "ia64"];

/** The first build of each version number; higher numbers in between mean the next release. */
const releases: readonly (readonly [major: number, minor: number, build: number])[] = [
  [5, 0, 2195],
  [5, 1, 2600],
  [5, 2, 3790],
  [6, 0, 6000],
  [6, 1, 7600],
  [6, 2, 9200],
  [6, 3, 9600],
  [10, 0, 10240],
];

/**
 * Reads a decoration without its leading dot; an empty one is for x86 and every version. Undefined when it is malformed or
 * a build tool fills in a part other than the architecture.
 * https://learn.microsoft.com/windows-hardware/drivers/install/inf-manufacturer-section
 */
export function parseTargetOs(decoration: string): TargetOs | undefined {
  if (decoration === "") return { architecture: "x86", firstBuild: 0 };
  const [head, ...numbers] = decoration.toLowerCase().split(".");
  const architecture = /^nt(x86|ia64|amd64|arm64|arm|\$arch\$|)$/.exec(head!)?.[1];
  const parts = numbers.map(parsePart);
  if (architecture === undefined || numbers.length > 5 || parts.some((part) => Number.isNaN(part))) return undefined;
  const [major, minor, productType, suiteMask, build] = parts;
  return {
    architecture: architecture || "x86",
    firstBuild: Math.max(releaseBuild(major, minor), build ?? 0),
    ...(major !== undefined && { major }),
    ...(minor !== undefined && { minor }),
    ...(productType !== undefined && { productType }),
    ...(suiteMask !== undefined && { suiteMask }),
    ...(build !== undefined && { build }),
  };
}

/** The builds where one of these decorations is used: up to the next higher one that fits the same kinds of system. */
export function buildsOf(
  { architecture, firstBuild, productType, suiteMask }: TargetOs,
  all: readonly TargetOs[],
): Builds {
  const fitting = new Set(
    [productType, undefined].flatMap((type) =>
      [suiteMask, undefined].map((suite) => systemKey(architecture, type, suite)),
    ),
  );
  const next = [...fitting].map((key) => firstAbove(firstBuilds(all).get(key) ?? [], firstBuild));
  return { from: firstBuild, to: Math.min(...next) };
}

/** The builds that decorations for the same kinds of system begin with, in ascending order. */
const firstBuilds = memo((all: readonly TargetOs[]): ReadonlyMap<string, readonly number[]> => {
  const ascending = [...all].sort((a, b) => a.firstBuild - b.firstBuild);
  const groups = groupBy(ascending, (each) => systemKey(each.architecture, each.productType, each.suiteMask));
  return new Map([...groups].map(([key, group]) => [key, group.map((each) => each.firstBuild)]));
});

const systemKey = (architecture: string, productType: number | undefined, suiteMask: number | undefined): string =>
  `${architecture} ${productType} ${suiteMask}`;

/** The first of ascending numbers that is greater; Infinity when none is. */
function firstAbove(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= least) low = middle + 1;
    else high = middle;
  }
  return ascending[low] ?? Number.POSITIVE_INFINITY;
}

/** The same builds in ascending order, overlapping and touching stretches as one. */
export function joinBuilds(stretches: readonly Builds[]): Builds[] {
  const joined: Builds[] = [];
  for (const next of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && next.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
    else joined.push(next);
  }
  return joined;
}

function parsePart(text: string): number | undefined {
  if (text === "") return undefined;
  return /^(\d+|0x[\da-f]+)$/.test(text) ? Number(text) : Number.NaN;
}

function releaseBuild(major = 0, minor = 0): number {
  if (major === 0) return 0;
  const release = releases.find(([a, b]) => a > major || (a === major && b >= minor));
  return release ? release[2] : Number.POSITIVE_INFINITY;
}
