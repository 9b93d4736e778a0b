import { setValue } from "../../../inf/edits.ts";
import type { Field, InfFile } from "../../../inf/model.ts";
import { shortened } from "../../inf/shared/quoting.ts";
import type { Finding } from "../../rule.ts";

const form = /^\{[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}\}$/i;

/** True for a GUID in braces. */
export const isGuid = (text: string): boolean => form.test(text);

/** Of a value that should be a GUID and is none; braces are added where only they are missing. */
export function notAGuid(inf: InfFile, field: Field, text: string): Finding {
  const braced = `{${text.replace(/^[{(]|[)}]$/g, "")}}`;
  return {
    span: field.span,
    message: `${shortened(text)} is no GUID. It has the form {XXXXXXXX-XXXX-XXXX-XXXX-XXXXXXXXXXXX}.`,
    fixes: () =>
      isGuid(braced) ? [{ title: "Put it in braces", edits: setValue(inf, field, braced), safe: true }] : [],
  };
}
