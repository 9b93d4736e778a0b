import type { Stmt } from "../../../c/ast.ts";
import { indentAt, insertAt, lineAfter, linesOf, replaceSpan } from "../../../c/edits.ts";
import type { Call, CFile } from "../../../c/facts.ts";
import { exprText, statementsOf, strip } from "../../../c/values.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { newlineOf } from "../../../text/lines.ts";
import type { Edit } from "../../../text/source.ts";
import { isNull } from "../../expressions.ts";
import type { Fix } from "../../rule.ts";
import { type Callback, type ContextSource, callbackOf, convertCallback, prototypeEdits } from "./callback.ts";
import { fieldName, newField } from "./context-field.ts";
import { areOrdered, isReadable, together } from "./convert.ts";
import { declarationEdits, initialisation } from "./create.ts";
import { type DeviceCreation, deviceCreationIn, isContextCall } from "./device-creation.ts";
import { filesSeenBy } from "./includes.ts";
import { type Change, oneShots, workToWorkItem } from "./kinds.ts";
import { ifLines, itemStart } from "./layout.ts";
import { expressionsOf, placeOf, type Site } from "./nodes.ts";
import type { Parent } from "./parent.ts";
import { oneShotPreview } from "./preview.ts";
import { type Draft, sweep } from "./sweep.ts";
import { localNamed, structOf } from "./types.ts";
import { freeName } from "./words.ts";

interface OneShot extends Site {
  readonly change: Change;
  readonly call: Call;
  /** The statement that becomes the enqueueing. */
  readonly statement: Stmt;
  readonly callback: Callback;
  readonly device: DeviceCreation;
  /** The device's context as it is written at the call, and what the callback was given. */
  readonly context: string;
  readonly source: ContextSource["text"] | "device";
}

/** The refactoring of a call that runs a callback once: a work item that is made with the device, and enqueued there. */
export function oneShotFixes(file: CFile, call: Call, driver: DriverPackage): readonly Fix[] {
  if (driver.driverKind !== "umdf2" || file.tests.includes("_KERNEL_MODE")) return [];
  const shot = oneShotOf(file, call, driver);
  const fix = shot && fixOf(shot, driver);
  return fix ? [fix] : [];
}

function oneShotOf(file: CFile, call: Call, driver: DriverPackage): OneShot | undefined {
  const kind = oneShots.find(({ create }) => create === call.name);
  const fn = file.functions[call.within ?? -1];
  if (!kind || !fn || call.args.length !== 3 || call.broken || !isPlain(call.args[2]!, file)) return undefined;
  const change = { ...workToWorkItem, kind };
  const callback = callbackOf(call.args[0]!, { ...call.args[0]!.span, uri: file.uri }, change, driver);
  const device = deviceCreationIn(driver);
  const statement = statementOf({ file, fn }, call);
  if (!callback || !device || !statement || callback.fn === fn || !isSeen(callback, device, driver)) return undefined;
  const given = givenBy(call, { file, fn }, device, driver);
  const sees = [...filesSeenBy(callback.file, driver)].some((f) => f.uri === device.accessor.uri);
  return given && sees ? { file, fn, change, call, statement, callback, device, ...given } : undefined;
}

/** True for arguments that ask for nothing in particular: no callback environment, no thread of a certain kind. */
const isPlain = (flags: Call["args"][number], file: CFile): boolean =>
  isNull(flags) || /^WT_EXECUTE(?:DEFAULT|LONGFUNCTION)$/.test(exprText(file, strip(flags)));

/** The call as a statement of its own, or the `if` that does something only when it fails. */
function statementOf(site: Site, { span }: Call): Stmt | undefined {
  const found = expressionsOf(site).find(({ expr }) => expr.kind === "call" && expr.span.start === span.start);
  const place = found && placeOf(found);
  const statement = place?.statement;
  if (statement?.kind === "expression") return strip(statement.expr) === found!.expr ? statement : undefined;
  if (statement?.kind !== "if" || statement.else) return undefined;
  const { condition } = statement;
  const plain = strip(condition);
  return plain.kind === "unary" && plain.operator === "!" && strip(plain.operand) === found!.expr
    ? statement
    : undefined;
}

/** True when the function that makes the device can name the callback. */
function isSeen({ file, prototypes }: Callback, device: DeviceCreation, driver: DriverPackage): boolean {
  const seen = [...filesSeenBy(device.file, driver)].map((f) => f.uri);
  return prototypes.length > 0 ? prototypes.some((p) => seen.includes(p.file.uri)) : file.uri === device.file.uri;
}

/** The context that the callback is given: the device's, or the device itself. */
function givenBy(
  call: Call,
  site: Site,
  { accessor }: DeviceCreation,
  driver: DriverPackage,
): Pick<OneShot, "context" | "source"> | undefined {
  const given = strip(call.args[1]!);
  const text = exprText(site.file, given);
  if (isContextCall(given, accessor)) return { context: text, source: "context" };
  const local = given.kind === "name" ? localNamed(given.name, site) : undefined;
  if (!local || ![...filesSeenBy(site.file, driver)].some((f) => f.uri === accessor.uri)) return undefined;
  if (local.type === "WDFDEVICE" && local.declarator === "")
    return { context: `${accessor.name}(${text})`, source: "device" };
  const struct = structOf(local.type, driver)?.fact;
  return struct && struct === structOf(accessor.type, driver)?.fact ? { context: text, source: "context" } : undefined;
}

function fixOf(shot: OneShot, driver: DriverPackage): Fix | undefined {
  const { change, call, callback, device, context, statement } = shot;
  const struct = structOf(device.accessor.type, driver);
  const field = struct && fieldName(callback.fn.name, device.fn.name, struct.fact);
  const declared = struct && field && newField(struct, change.to.handle, field, driver);
  const returns = returnEdits(callback);
  if (!declared || !returns) return undefined;
  const enqueue = replaceSpan(shot.file, statement.span, `WdfWorkItemEnqueue(${context}->${field});`);
  const none = { removed: [], moved: [] };
  const submits: Draft = { file: shot.file, fn: shot.fn, edits: [enqueue], ...none };
  const made: Draft = { file: device.file, fn: device.fn, edits: creationEdits(shot, field), ...none };
  const called = convertCallback(callback, sourceOf(shot), returns, change, driver);
  const drafts = submits.fn === made.fn ? [together(submits, made), called] : [submits, made, called];
  const swept = drafts.map((draft) => (isReadable(draft) ? sweep(draft, driver) : undefined));
  if (!swept.every((edits) => edits !== undefined)) return undefined;
  const edits = [declared, ...declaredEarly(shot), ...swept.flat()];
  if (!areOrdered(edits)) return undefined;
  const preview = oneShotPreview(callback, { field, device: device.device, creator: device.fn.name, call: call.name });
  return { title: change.title, edits, safe: false, preview };
}

function sourceOf({ callback, change, device, source }: OneShot): ContextSource {
  const parent = `${change.to.getParent}(${callback.object})`;
  if (source === "device") return { text: parent };
  return { text: `${device.accessor.name}(${parent})`, type: device.accessor.type };
}

/** The callback's declarations; a new one stands before the function that makes the device, where that comes first. */
function declaredEarly({ callback, device, change }: OneShot): Edit[] {
  const isLate = callback.prototypes.length === 0 && device.fn.span.start < callback.fn.span.start;
  if (!isLate) return prototypeEdits(callback, change.to);
  const { file, fn } = device;
  const storage = callback.fn.storage.includes("static") ? "static " : "";
  const newline = newlineOf(file.text);
  return [insertAt(file, itemStart(file, fn), `${storage}${change.to.role} ${callback.fn.name};${newline}${newline}`)];
}

/** The creation behind the test that shows that there is a device. */
function creationEdits({ callback, device, change }: OneShot, field: string): Edit[] {
  const { file, fn, place, status, leave, accessor } = device;
  const names = {
    config: freeName(file, fn.span, `${change.to.stem}Config`),
    attributes: freeName(file, fn.span, `${change.to.stem}Attributes`),
    status: { name: status, isNew: false },
  };
  const parent: Parent = { text: device.device, type: "WDFDEVICE", context: { kind: "none" } };
  const declared = declarationEdits({ file, fn, place }, names, change.to);
  const target = `${accessor.name}(${device.device})->${field}`;
  const lines = [
    ...declared.inPlace,
    ...initialisation(callback.fn.name, target, names, { to: change.to, parent }),
    ...ifLines(file, `!NT_SUCCESS(${status})`, [leave]),
  ];
  const { end } = place.statement.span;
  const indent = indentAt(file.text, place.statement.span.start);
  const newline = newlineOf(file.text);
  const at = lineAfter(file.text, end);
  const text = `${newline}${indent}${linesOf(file, indent, lines)}${newline}`;
  return [...declared.edits, insertAt(file, at, text)];
}

/** Every `return 0;` of a callback that returns nothing any more; undefined when a result is computed. */
function returnEdits({ file, fn }: Callback): Omit<Draft, keyof Site> | undefined {
  const returns = [...statementsOf(fn)].filter((s) => s.kind === "return" && s.value !== undefined);
  const isConstant = (s: Stmt): boolean => {
    const value = s.kind === "return" && s.value ? strip(s.value) : undefined;
    return value?.kind === "literal" || (value?.kind === "name" && /^[A-Z][A-Z0-9_]*$/.test(value.name));
  };
  if (!returns.every(isConstant)) return undefined;
  const last = returns.filter((s) => s === fn.body.body.at(-1));
  const others = returns.filter((s) => !last.includes(s));
  return { edits: others.map((s) => replaceSpan(file, s.span, "return;")), removed: last, moved: [] };
}
