import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { channelsByProvider, type EventChannel } from "./shared/event-channels.ts";
import { infVerif } from "./shared/infverif.ts";

export default {
  ...infVerif(1180),
  title: "Give each event channel of a provider a Value of its own",
  sources: [
    "windows-hardware/drivers/devtest/inf-validation-errors-and-warnings",
    "windows-hardware/drivers/install/inf-addeventprovider-directive",
  ],
  on: "inf",
  *check(inf, _driver, rules) {
    for (const channels of channelsByProvider(inf, rules)) {
      const known = new Map<number, EventChannel>();
      for (const channel of channels) {
        const value = channel.attribute("Value");
        const first = value && known.get(value.value);
        if (value && !first) known.set(value.value, channel);
        if (!value || !first) continue;
        const isShared = first.section === channel.section;
        yield {
          span: isShared ? channel.field!.span : value.field.span,
          message: `${shortened(channel.name, 30)} has the Value ${value.value}, as ${shortened(first.name, 30)} has. The number tells the channels of a provider apart.`,
          related: [{ uri: inf.uri, span: first.entry.span, message: "The first channel with this Value." }],
        };
      }
    }
  },
} satisfies Rule;
