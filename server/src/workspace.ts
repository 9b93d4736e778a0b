import type { ParseC } from "./c/facts.ts";
import type { Host } from "./host.ts";
import type { InfFile } from "./inf/model.ts";
import type { AnyFile, DriverPackage } from "./package/driver-package.ts";
import { fileKind } from "./package/file-kind.ts";
import { looseOutline } from "./package/loose.ts";
import { memberOf } from "./package/member.ts";
import { cSources, type PackageOutline } from "./package/outline.ts";
import { mayInclude } from "./package/reach.ts";
import { rules as allRules } from "./rules/index.gen.ts";
import type { NamedRule } from "./rules/rule.ts";
import { oncePerRule, type Report, runRules } from "./rules/run.ts";
import { defaultSettings, type Settings } from "./rules/settings.ts";
import type { Source } from "./text/source.ts";
import { extensionOf } from "./text/uri.ts";
import { gatherPackage } from "./workspace/gather.ts";
import type { Layout } from "./workspace/layout.ts";
import { joinReports } from "./workspace/reports.ts";
import { createState, type State, type Stop } from "./workspace/state.ts";

/** Open texts, files and packages: the one object of the core that changes. Nothing waits where a document is edited. */
export interface Workspace {
  setFolders(folders: readonly string[]): void;
  configure(settings: Settings): void;
  /** A document was opened or edited. Its text counts instead of the file's until it is closed. */
  set(source: Source): void;
  close(uri: string): void;
  /** The file of an open document was written, perhaps in another encoding. */
  saved(uri: string): void;
  /** Files were created, changed or deleted by others. */
  filesChanged(changes: readonly FileChange[]): void;
  /** The files of the workspace that are read: sources, headers, INFs and project files. */
  files(): Promise<readonly string[]>;
  /** The packages a file belongs to, read and linked; none for a file that cannot be read. Incomplete when stopped. */
  packagesOf(uri: string, stop?: Stop): Promise<readonly DriverPackage[]>;
  /** What the rules find in a file, in all its packages, each thing once. Incomplete when stopped. */
  reportsFor(uri: string, stop?: Stop): Promise<readonly Report[]>;
  /** An INF that was opened or read, as it stands now; undefined for others. */
  infOf(uri: string): InfFile | undefined;
  /** The text of a file that was opened or read; undefined for others. */
  textOf(uri: string): string | undefined;
  /** The version of an open document. */
  versionOf(uri: string): number | undefined;
}

export interface FileChange {
  readonly uri: string;
  readonly type: "created" | "changed" | "deleted";
}

export interface WorkspaceOptions {
  readonly host: Host;
  readonly parseC: ParseC;
  readonly rules?: readonly NamedRule[];
  readonly settings?: Settings;
  /** Told of files that cannot be read and of rules that fail: one sentence each. */
  readonly log?: (line: string) => void;
}

const never: Stop = { isCancellationRequested: false };

export function createWorkspace(options: WorkspaceOptions): Workspace {
  const { host, parseC, rules = allRules, settings = defaultSettings, log = () => {} } = options;
  const state = createState(host, parseC, settings, log);
  const crashed = oncePerRule((rule, error) => log(`Rule ${rule.id} failed: ${error}`));
  return {
    setFolders: state.listing.setFolders,
    configure(wanted) {
      state.settings = wanted;
    },
    set: state.texts.set,
    close: state.texts.close,
    saved: state.texts.forgetEncoding,
    filesChanged(changes) {
      for (const { uri, type } of changes) {
        state.texts.forget(uri);
        if (type !== "changed") state.listing[type](uri);
      }
    },
    files: async () => (await layoutNow(state)).files.all.filter((uri) => fileKind(uri) !== undefined),
    packagesOf: async (uri, stop = never) => (await membershipsOf(uri, uri, state, stop)).map(({ driver }) => driver),
    async reportsFor(uri, stop = never) {
      if (fileKind(uri) === "inf") await state.texts.loadEncoding(uri);
      const memberships = await membershipsOf(uri, undefined, state, stop);
      const run = ({ file, driver }: Membership): readonly Report[] =>
        runRules(rules, file, driver, { settings: state.settings, crashed });
      return joinReports(memberships.map((one) => ({ driver: one.driver, reports: run(one) })));
    },
    infOf: (uri) => infOf(state, uri),
    textOf: (uri) => state.texts.get(uri)?.text,
    versionOf: state.texts.versionOf,
  };
}

function infOf({ texts, parsed }: State, uri: string): InfFile | undefined {
  const source = fileKind(uri) === "inf" ? texts.get(uri) : undefined;
  return source && parsed.inf(source);
}

async function layoutNow(state: State): Promise<Layout> {
  const { texts, listing, findLayout } = state;
  for (;;) {
    await listing.ready();
    const found = findLayout.find(listing.index(texts.opened()), state.settings.kernelClientProjects);
    if (!("missing" in found)) return found;
    await texts.load(found.missing);
  }
}

/** A file as it stands in one of its packages. */
interface Membership {
  readonly file: AnyFile;
  readonly driver: DriverPackage;
}

/** `focus` as `gatherPackage` takes it: without one, sources that no rule looks at are in no package. */
async function membershipsOf(
  uri: string,
  focus: string | undefined,
  state: State,
  stop: Stop,
): Promise<readonly Membership[]> {
  const layout = await layoutNow(state);
  const joined = async (outline: PackageOutline): Promise<readonly Membership[]> => {
    const driver = await gatherPackage(outline, focus, layout.files, state, stop);
    const file = driver && memberOf(driver, uri);
    return file ? [{ file, driver }] : [];
  };
  const memberships: Membership[] = [];
  for (const outline of candidates(layout, uri)) memberships.push(...(await joined(outline)));
  const named = layout.outlinesOf(uri).length > 0;
  if (named || memberships.length > 0 || fileKind(uri) !== "c") return memberships;
  return joined(looseOutline(uri, layout.survey));
}

/** The packages that name a file; for headers, and for sources that none names, also the driver packages that may include it. */
function candidates({ outlines, outlinesOf }: Layout, uri: string): readonly PackageOutline[] {
  const named = outlinesOf(uri);
  if (fileKind(uri) !== "c" || (named.length > 0 && cSources.has(extensionOf(uri)))) return named;
  const others = outlines.filter(
    (outline) => !named.includes(outline) && isJudged(outline) && mayInclude(outline, uri),
  );
  return [...named, ...others];
}

/** Packages whose C sources some rule looks at. */
const isJudged = ({ driverKind, kernelClient }: PackageOutline): boolean =>
  /^umdf|^unknown$/.test(driverKind) || kernelClient !== undefined;
