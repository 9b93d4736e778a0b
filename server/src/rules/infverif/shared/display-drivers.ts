import { installsOf, reachesBuild } from "../../../inf/installs.ts";
import type { InfFile } from "../../../inf/model.ts";
import type { RegistryEntry } from "../../../inf/registry.ts";
import { addRegLists } from "../../../inf/registry-lists.ts";
import { hasClass } from "../../../inf/setup-class.ts";
import { memo } from "../../../text/memo.ts";

/** Windows 10 1607, the first that loads display drivers from the Driver Store. */
const firstBuild = 14393;

/** The values that name the user-mode drivers. */
const names = /^(UserModeDriverName|OpenGLDriverName)(Wow)?$/i;

/** The lines that name user-mode display drivers which Windows loads from the Driver Store. */
export const displayDriverLines = memo((inf: InfFile): readonly RegistryEntry[] => {
  const isNew = installsOf(inf).some((install) => reachesBuild(install, firstBuild) !== false);
  if (!hasClass(inf, "Display") || !isNew) return [];
  return addRegLists(inf)
    .flatMap(({ lines }) => lines)
    .filter(({ root, subkey, name }) => root === "HKR" && subkey.text === "" && names.test(name.text));
});
