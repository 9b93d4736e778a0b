import type { InfFile } from "../../inf/model.ts";
import { definitionsOfString, type StringDefinition, tokensIn } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { infVerif } from "./shared/infverif.ts";
import { type VersionValue, versionValue } from "./shared/version-values.ts";

const rule = infVerif(1204);
const reserved = /^microsoft/i;

export default {
  ...rule,
  title: "Name your own organization as the Provider",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-version-section"],
  on: "inf",
  *check(inf) {
    const provider = versionValue(inf, "Provider");
    if (!provider) return;
    const string = definitionsFor(inf, provider).find(({ value }) => reserved.test(value));
    const text = string?.value ?? provider.text;
    if (!reserved.test(text)) return;
    yield {
      span: provider.field.span,
      message: `The provider is ${shortened(text)}. Only Microsoft may use a name that begins with Microsoft.`,
      ...(string && {
        related: [
          { uri: inf.uri, span: string.entry.values[0]!.span, message: `[${string.section.name}] gives this name.` },
        ],
      }),
    };
  },
} satisfies Rule;

/** What the name begins with in every language, when that is a string. */
function definitionsFor(inf: InfFile, { field }: VersionValue): readonly StringDefinition[] {
  const [token] = field.text.startsWith("%") ? tokensIn(field) : [];
  return token ? definitionsOfString(inf, token.name) : [];
}
