import type { Call, CFile } from "../../../c/facts.ts";
import { compareVersions } from "../../../data/versions.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import type { Fix } from "../../rule.ts";
import { locksIn } from "../convert/callback.ts";
import { areOrdered, isReadable } from "../convert/convert.ts";
import { splitCallback } from "./callback.ts";
import { type ClassTimer, classTimerOf } from "./class-timer.ts";
import { cleanupEdits } from "./cleanup.ts";
import { creationEdits } from "./creation.ts";
import { deviceAt } from "./device.ts";
import { type Members, membersFor } from "./member.ts";

/**
 * For UMDF 1.11, which has work items but no timers: the timer stays and only enqueues a work item that does what the timer's
 * callback did. Empty for any but the plain form: a C++ class with a static callback that is given the object.
 */
export function routeFixes(file: CFile, call: Call, driver: DriverPackage): readonly Fix[] {
  const { driverKind, umdf } = driver;
  if (driverKind !== "umdf1" || !umdf || compareVersions(umdf.target, "1.11") < 0) return [];
  const timer = classTimerOf(file, call, driver);
  const device = timer && deviceAt(timer, driver);
  const members = timer && membersFor(timer, driver);
  if (!timer || !device || !members) return [];
  const sites = [timer.creation, timer.callback, timer.close, ...timer.waits];
  const created = creationEdits(timer, members, device);
  if (!created || !sites.every(isReadable)) return [];
  const cleaned = cleanupEdits(timer, members, created.isAfter, driver);
  const edits = [...members.edits, ...created.edits, ...cleaned, ...splitCallback(timer, members)];
  if (!areOrdered(edits)) return [];
  return [{ title: "Route this timer through a work item", edits, safe: false, preview: previewOf(timer, members) }];
}

function previewOf({ callback, close, waits, field }: ClassTimer, members: Members): string {
  const locks = locksIn(callback);
  const waiters = [...new Set(waits.map(({ fn }) => fn.name))].join(" and ");
  return [
    `${field.name} keeps the time, and what ${callback.fn.name} did is done by ${members.callback}, in a work item of the device.`,
    `A tick while the work item is still queued does nothing.`,
    `${members.callback} is serialized with the callbacks of the queues, unless the driver sets the locking constraint to None; ${waiters} now waits for it, and must not run in one of those, nor in ${members.callback}.`,
    `${close.fn.name} closes the timer before the work item goes.`,
    ...(locks.length > 0 ? [`${members.callback} takes ${locks.join(" and ")}: ${waiters} must not hold that.`] : []),
  ].join(" ");
}
