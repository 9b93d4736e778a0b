import type { Install } from "../../../inf/installs.ts";
import { addTo } from "../../../text/group.ts";
import { memo } from "../../../text/memo.ts";

/** Something that install sections set; two with one key and different values contradict each other. */
export interface Setting {
  readonly key: string;
  readonly value: string;
  /** The install sections that set it. */
  readonly installs: ReadonlySet<Install>;
}

/** How many settings of one key are compared with a further one: those that differ are for different systems. */
const most = 16;

/** The settings that contradict an earlier one on some system, each with that one. */
export function contradictions<T extends Setting>(settings: Iterable<T>): readonly (readonly [later: T, first: T])[] {
  const found: (readonly [T, T])[] = [];
  const known = new Map<string, T[]>();
  for (const setting of settings) {
    const same = known.get(setting.key) ?? [];
    const first = same.find((other) => other.value !== setting.value && canMeet(other, setting));
    if (first) found.push([setting, first]);
    else if (same.length < most && !same.some((other) => other.value === setting.value && covers(other, setting)))
      addTo(known, setting.key, setting);
  }
  return found;
}

const covers = (a: Setting, b: Setting): boolean =>
  [...systemsOf(b).keys()].every((system) => systemsOf(a).has(system));

/** True when two install sections that differ in the setting can be used on one system. */
function canMeet(a: Setting, b: Setting): boolean {
  const others = [...systemsOf(b).values()].filter((install) => !a.installs.has(install));
  return [...systemsOf(a).values()].some(
    (install) => !b.installs.has(install) && others.some((other) => onOneSystem(install, other)),
  );
}

const systemsOf = ({ installs }: Setting): ReadonlyMap<string, Install> => bySystem(installs);

/** One install section for each kind of system. */
const bySystem = memo(
  (installs: ReadonlySet<Install>): ReadonlyMap<string, Install> =>
    new Map(
      [...installs].map((install) => {
        const builds = install.builds?.map(({ from, to }) => `${from}-${to}`);
        return [JSON.stringify([install.architectures, builds]), install];
      }),
    ),
);

const any = "$arch$";

function onOneSystem(a: Install, b: Install): boolean {
  const isShared = a.architectures.some((one) =>
    b.architectures.some((two) => one === two || one === any || two === any),
  );
  const builds = b.builds ?? [];
  return (
    isShared && (a.builds ?? []).some(({ from, to }) => builds.some((other) => other.from < to && from < other.to))
  );
}
