import type { AnyFile } from "../package/driver-package.ts";
import type { Fix } from "../rules/rule.ts";
import type { Span } from "../text/source.ts";
import { allowClients } from "./refactorings/allow-clients.ts";
import { removeFrameworkCoInstallers } from "./refactorings/co-installers.ts";
import { createMissingSections, defineMissingString, listMissingFiles } from "./refactorings/create-missing.ts";
import { moveToDriverStore } from "./refactorings/driver-store.ts";
import { moveToFilters } from "./refactorings/filters.ts";
import type { Refactoring } from "./refactorings/refactoring.ts";
import { addReflectorByNeeds } from "./refactorings/reflector.ts";
import { removeUnusedStrings, sortStrings } from "./refactorings/strings.ts";

const refactorings: readonly Refactoring[] = [
  createMissingSections,
  defineMissingString,
  listMissingFiles,
  allowClients,
  addReflectorByNeeds,
  moveToFilters,
  moveToDriverStore,
  removeFrameworkCoInstallers,
  removeUnusedStrings,
  sortStrings,
];

/** Changes that are offered at a place where nothing is wrong. */
export const refactoringsAt = (file: AnyFile, at: Span): readonly Fix[] =>
  file.kind === "inf" && !file.foreign ? refactorings.flatMap((refactoring) => refactoring(file, at)) : [];
