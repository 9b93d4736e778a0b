import { isNull } from "../../expressions.ts";
import { locksIn } from "./callback.ts";
import type { Conversion } from "./convert.ts";

/** What a person should look at before the refactoring is applied. */
export function previewOf(
  { timer, uses, creation, callback, parent }: Conversion,
  { asksLastError, deleters }: { readonly asksLastError: boolean; readonly deleters: readonly string[] },
): string {
  const locks = locksIn(callback);
  const runsPending = uses.some((use) => use.kind === "wait" && use.call?.args[1] && isFalse(use.call.args[1]));
  return [
    `${timer.name} becomes a child of ${parent.text}, which stops and deletes it.`,
    `${callback.fn.name} must not delete the timer or wait for it.`,
    ...deleters.map((name) => `${name} deletes it by WdfObjectDelete and must not run when the parent is gone.`),
    ...(locks.length > 0
      ? [
          `It takes ${locks.join(" and ")}: nobody may wait for the timer, or delete it, while holding ${locks.length > 1 ? "one of them" : "it"}.`,
        ]
      : []),
    ...(runsPending
      ? ["Expiries that are pending when the timer is stopped are cancelled; they used to be waited for."]
      : []),
    ...(asksLastError
      ? [`${creation.fn.name} still calls GetLastError, but WdfTimerCreate tells its failure by its status only.`]
      : []),
  ].join(" ");
}

const isFalse = (value: Parameters<typeof isNull>[0]): boolean =>
  isNull(value) || (value.kind === "literal" && /^false$/i.test(value.text));
