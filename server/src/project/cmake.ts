/** What CMakeLists.txt files say of programs, which are no part of a driver. */

/** True for a CMakeLists.txt that builds programs and no library: nothing in its folder is part of a driver. */
export function buildsOnlyPrograms(text: string): boolean {
  const live = withoutComments(text);
  return /\badd_executable\s*\(/i.test(live) && !/\b(add_library|add_subdirectory|wdk_add_driver)\s*\(/i.test(live);
}

/**
 * The sources that a CMakeLists.txt gives to programs and to no library, as paths from its folder, which may hold `*`. Lists that
 * `set` and `file(GLOB)` fill are known, other variables are not.
 */
export function programSources(text: string): string[] {
  const lists = new Map<string, readonly string[]>();
  const programs = new Map<string, string[]>();
  const others = new Set<string>();
  const calls = withoutComments(text).matchAll(/\b([a-z]\w*)\s*\(([^()]*)\)/gi);
  for (const [, command, list] of calls) {
    const [first = "", ...rest] = wordsOf(list!, lists);
    switch (command!.toLowerCase()) {
      case "set":
        lists.set(first, rest);
        break;
      case "file":
        if (/^GLOB/.test(first) && rest[0]) lists.set(rest[0], rest.slice(1));
        break;
      case "add_executable":
        programs.set(first, rest);
        break;
      case "target_sources":
        if (programs.has(first)) programs.get(first)!.push(...rest);
        else for (const path of rest) others.add(path);
        break;
      case "add_library":
      case "wdk_add_driver":
        for (const path of rest) others.add(path);
    }
  }
  return [...programs.values()].flat().filter((path) => /\.\w+$/.test(path) && !others.has(path));
}

const withoutComments = (text: string): string => text.replace(/#[^\n]*/g, "");

/** The arguments of a command, lists in the place of their variables. */
const wordsOf = (args: string, lists: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  (args.match(/"[^"]*"|[^\s";]+/g) ?? [])
    .map((word) => word.replaceAll('"', "").replace(/^\$\{(CMAKE_CURRENT_SOURCE_DIR|CMAKE_CURRENT_LIST_DIR)\}\//, ""))
    .flatMap((word) => lists.get(/^\$\{(\w+)\}$/.exec(word)?.[1] ?? "") ?? [word]);
