import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { classMismatch, matchingClass } from "./shared/class-mismatch.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1280);

export default {
  ...rule,
  title: "Write the Class that belongs to the ClassGuid",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/system-defined-device-setup-classes-available-to-vendors",
  ],
  on: "inf",
  *check(inf) {
    const mismatch = classMismatch(inf);
    if (!mismatch?.nameOfGuid) return;
    const { name, guid, nameOfGuid } = mismatch;
    yield {
      span: name.field.span,
      message: `The ClassGuid is that of ${nameOfGuid}, not of ${shortened(name.text, 32)}. Windows goes by the GUID.`,
      related: [{ uri: inf.uri, span: guid.field.span, message: `This is ${nameOfGuid}.` }],
      fixes: () => matchingClass(inf, mismatch),
    };
  },
} satisfies Rule;
