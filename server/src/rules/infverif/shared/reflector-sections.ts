import { installsOf } from "../../../inf/installs.ts";
import type { InfFile } from "../../../inf/model.ts";
import type { MergedSection } from "../../../inf/sections.ts";
import { memo } from "../../../text/memo.ts";
import { reflectorServicesOf } from "../../inf/shared/reflector.ts";

/** True for the section that describes the service of the reflector: umdf-reflector-service-config judges its values. */
export const describesReflector = (inf: InfFile, section: MergedSection): boolean =>
  reflectorSections(inf).has(section);

const reflectorSections = memo(
  (inf: InfFile): ReadonlySet<MergedSection> =>
    new Set(installsOf(inf).flatMap((install) => reflectorServicesOf(install).flatMap((each) => each.section ?? []))),
);
