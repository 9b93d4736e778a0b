import { setValue } from "../../inf/edits.ts";
import { knownText } from "../../inf/strings.ts";
import { shortened } from "../inf/shared/quoting.ts";
import type { Rule } from "../rule.ts";
import { judgedArguments } from "./shared/directive-lines.ts";
import { isStampedLater } from "./shared/driver-inf.ts";
import { infVerif } from "./shared/infverif.ts";

const rule = infVerif(1218);

export default {
  ...rule,
  title: "Write the date of a driver as mm/dd/yyyy",
  sources: [...rule.sources, "windows-hardware/drivers/install/inf-driverver-directive"],
  on: "inf",
  *check(inf, driver) {
    if (isStampedLater(inf, driver)) return;
    for (const { argument, field } of judgedArguments(inf)) {
      const text = argument.kind === "date" ? knownText(inf, field) : undefined;
      if (!text || isDate(text)) continue;
      const meant = rewritten(text);
      yield {
        span: field.span,
        message: `${shortened(text)} is no date of the form mm/dd/yyyy. Windows takes the driver for older than any other.`,
        fixes: () =>
          meant === undefined ? [] : [{ title: `Change to ${meant}`, edits: setValue(inf, field, meant), safe: false }],
      };
    }
  },
} satisfies Rule;

/** A hyphen may stand for the slash. */
function isDate(text: string): boolean {
  const [, month, day, year] = /^(\d\d)[/-](\d\d)[/-](\d{4})$/.exec(text) ?? [];
  return year !== undefined && isDay(Number(year), Number(month), Number(day));
}

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Month first, as the directive has it; else what is the only way to read it: year first, or a day above 12. */
function rewritten(text: string): string | undefined {
  const parts = text.split(/[/.-]/);
  if (parts.length !== 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return undefined;
  const [a, b, c] = parts.map(Number) as [number, number, number];
  const readings =
    parts[0]!.length === 4
      ? [[a, b, c]]
      : parts[2]!.length === 4
        ? [
            [c, a, b],
            [c, b, a],
          ]
        : [];
  const [year, month, day] = readings.find(([y, m, d]) => isDay(y!, m!, d!)) ?? [];
  if (year === undefined) return undefined;
  return [`${month}`.padStart(2, "0"), `${day}`.padStart(2, "0"), `${year}`].join("/");
}
