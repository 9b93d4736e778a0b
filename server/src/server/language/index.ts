import type { LanguageFeature } from "./feature.ts";

/** Every language feature; each announces itself. */
export const languageFeatures: readonly LanguageFeature[] = [];
