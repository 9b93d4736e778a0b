import type { Rule } from "../rule.ts";
import { classMismatch, matchingClass } from "./shared/class-mismatch.ts";
import { isGuid } from "./shared/guids.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1281);

export default {
  ...rule,
  title: "Write the ClassGuid that belongs to the Class",
  sources: [
    ...rule.sources,
    "windows-hardware/drivers/install/system-defined-device-setup-classes-available-to-vendors",
  ],
  on: "inf",
  *check(inf) {
    const mismatch = classMismatch(inf);
    // With a GUID of another class inf-class-name-mismatch speaks, with a malformed one inf-classguid-format.
    if (!mismatch || mismatch.nameOfGuid || !isGuid(mismatch.guid.text)) return;
    const { name, guid } = mismatch;
    yield {
      span: guid.field.span,
      message: `${name.text} is a class of Windows with another GUID. With this one the devices come into a class of their own.`,
      related: [{ uri: inf.uri, span: name.field.span, message: `${name.text} is ${mismatch.guidOfName}.` }],
      fixes: () => matchingClass(inf, mismatch),
    };
  },
} satisfies Rule;
