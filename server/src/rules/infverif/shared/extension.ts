import type { InfFile } from "../../../inf/model.ts";
import { hasClass } from "../../../inf/setup-class.ts";

/** True for an INF that only adds to what the base INF of a device installs. */
export const isExtension = (inf: InfFile): boolean => hasClass(inf, "Extension");
