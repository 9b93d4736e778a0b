import { isNull } from "../../expressions.ts";
import { type Callback, locksIn } from "./callback.ts";
import type { Conversion } from "./convert.ts";
import { workItem } from "./kinds.ts";

/** What a person should look at before the refactoring is applied. */
export function previewOf(
  conversion: Conversion,
  { asksLastError, deleters }: { readonly asksLastError: boolean; readonly deleters: readonly string[] },
): string {
  const { change, object, creation, callback, parent } = conversion;
  const { noun, create } = change.to;
  const locks = locksIn(callback);
  return [
    `${object.name} becomes a child of ${parent.text}, which stops and deletes it.`,
    ...(change.to === workItem ? enqueueing(conversion) : []),
    `${callback.fn.name} must not delete the ${noun} or wait for it.`,
    ...deleters.map((name) => `${name} deletes it by WdfObjectDelete and must not run when the parent is gone.`),
    ...(locks.length > 0
      ? [
          `${callback.fn.name} takes ${locks.join(" and ")}: nobody may wait for the ${noun}, or delete it, while holding ${locks.length > 1 ? "one of them" : "it"}.`,
        ]
      : []),
    ...pending(conversion),
    ...(asksLastError
      ? [`${creation.fn.name} still calls GetLastError, but ${create} tells its failure by its status only.`]
      : []),
  ].join(" ");
}

const enqueueing = ({ uses, callback }: Conversion): string[] =>
  uses.some((use) => use.kind === "start" && use.call!.args.length === 1)
    ? [oncePerCall("SubmitThreadpoolWork", callback)]
    : ["WdfWorkItemEnqueue does nothing while the work item is still queued."];

/** A call more was a run more; the framework drops it while the item waits in the queue. */
const oncePerCall = (call: string, { fn }: Callback): string =>
  `${call} ran ${fn.name} once for every call; WdfWorkItemEnqueue does nothing while the work item is still queued, so ${fn.name} has to do all the work there is in one run.`;

/** The same for a call that left no object behind. */
export function oneShotPreview(
  callback: Callback,
  {
    field,
    device,
    creator,
    call,
  }: { readonly field: string; readonly device: string; readonly creator: string; readonly call: string },
): string {
  const locks = locksIn(callback);
  return [
    `${creator} makes ${field}, a child of ${device}, which deletes it and waits for a run that has begun.`,
    oncePerCall(call, callback),
    `${callback.fn.name} must not delete the work item or wait for it.`,
    ...(locks.length > 0
      ? [`${callback.fn.name} takes ${locks.join(" and ")}: nobody may delete the device while holding that.`]
      : []),
  ].join(" ");
}

/** What happens otherwise than before to runs that have not begun when somebody waits. */
function pending({ change, uses }: Conversion): string[] {
  const waits = uses.flatMap((use) => (use.kind === "wait" && use.call?.args[1] ? [use.call.args[1]] : []));
  if (change.to === workItem)
    return waits.some((cancels) => !isFalse(cancels))
      ? ["A run that is queued when somebody waits still takes place; it used to be cancelled."]
      : [];
  return waits.some(isFalse)
    ? ["Expiries that are pending when the timer is stopped are cancelled; they used to be waited for."]
    : [];
}

const isFalse = (value: Parameters<typeof isNull>[0]): boolean =>
  isNull(value) || (value.kind === "literal" && /^false$/i.test(value.text));
