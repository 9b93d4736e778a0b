import type { CFile } from "../c/facts.ts";
import { packageDefines } from "../package/defines.ts";
import type { DriverPackage } from "../package/driver-package.ts";
import { fileKind } from "../package/file-kind.ts";
import { kindByIncludes } from "../package/includes.ts";
import { clientComment, isKernelMode, linkPackage } from "../package/link.ts";
import type { PackageOutline } from "../package/outline.ts";
import { type FileIndex, indexFiles } from "../project/files.ts";
import type { DriverKind } from "../project/model.ts";
import { memo } from "../text/memo.ts";
import type { Source } from "../text/source.ts";
import { membersOf } from "./members.ts";
import type { State, Stop } from "./state.ts";

/**
 * Reads the sources of a package and links it. Of packages whose sources no rule looks at only `focus` is read, the document
 * that is asked about, if there is one. Undefined when stopped.
 */
export async function gatherPackage(
  outline: PackageOutline,
  focus: string | undefined,
  files: FileIndex,
  state: State,
  stop: Stop,
): Promise<DriverPackage | undefined> {
  const assumed = state.settings.assumeDriver && outline.project === undefined && outline.infs.length === 0;
  const whole = assumed || (await wholeNeeded(outline, state));
  const scope: Scope = whole
    ? { sources: outline.sources, files }
    : { sources: focus !== undefined && fileKind(focus) === "c" ? [focus] : [], files: noFiles };
  const driver = await readAs(outline.driverKind, outline, scope, state, stop);
  const unclaimed = /^(unknown|other)$/.test(driver?.driverKind ?? "");
  return assumed && unclaimed ? readAs("umdf2", outline, scope, state, stop) : driver;
}

interface Scope {
  readonly sources: readonly string[];
  readonly files: FileIndex;
}

const noFiles = indexFiles([]);

async function wholeNeeded({ driverKind, kernelClient, sources }: PackageOutline, { texts }: State): Promise<boolean> {
  if (!isKernelMode(driverKind)) return driverKind === "umdf1" || driverKind === "umdf2" || driverKind === "unknown";
  if (kernelClient) return true;
  await texts.load(sources);
  return sources.some((uri) => {
    const source = texts.get(uri);
    return source !== undefined && saysClient(source);
  });
}

const saysClient = memo((source: Source): boolean => clientComment.test(source.text));

async function readAs(
  kind: DriverKind,
  outline: PackageOutline,
  scope: Scope,
  state: State,
  stop: Stop,
): Promise<DriverPackage | undefined> {
  const defines = packageDefines(kind, outline.umdf, outline.project);
  const found = await membersOf({ ...scope, includeFolders: outline.includeFolders, defines }, state, stop);
  if (!found) return undefined;
  const told = kind === "unknown" ? kindByIncludes(found) : kind;
  if (told !== kind) return readAs(told, outline, scope, state, stop);
  const last = state.linked.get(outline);
  if (last?.driverKind === kind && sameFiles(last.sources, found)) return last;
  const { includeFolders: _, ...parts } = outline;
  const driver = linkPackage({ ...parts, driverKind: kind, sources: found, defines });
  state.linked.set(outline, driver);
  return driver;
}

const sameFiles = (a: readonly CFile[], b: readonly CFile[]): boolean =>
  a.length === b.length && a.every((file, i) => file === b[i]);
