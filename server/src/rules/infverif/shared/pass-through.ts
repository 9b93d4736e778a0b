import { fileNameOf, type ScmService } from "../../../inf/services.ts";

/** The drivers between the HID class and a minidriver, by their files, and how the names of their INFs and sections begin. */
const families: ReadonlyMap<string, string> = new Map([
  ["mshidumdf.sys", "MsHidUmdf"],
  ["mshidkmdf.sys", "MsHidKmdf"],
]);

/** `MsHidUmdf` for a service that is MsHidUmdf.sys; undefined for other services. */
export const passThroughOf = ({ binary }: ScmService): string | undefined =>
  families.get(fileNameOf(binary?.text ?? ""));
