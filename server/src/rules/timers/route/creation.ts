import type { Stmt, Variable } from "../../../c/ast.ts";
import { indentAt, insertAt, linesOf } from "../../../c/edits.ts";
import { leaves } from "../../../c/flow.ts";
import { statementsOf } from "../../../c/values.ts";
import { newlineOf } from "../../../text/lines.ts";
import type { Edit } from "../../../text/source.ts";
import { aboveComments, ifLines } from "../convert/layout.ts";
import { expressionsOf, visibleAt } from "../convert/nodes.ts";
import { freeName } from "../convert/words.ts";
import type { ClassTimer } from "./class-timer.ts";
import type { DeviceSource } from "./device.ts";
import type { Members } from "./member.ts";
import { nullOf } from "./null.ts";

interface Created {
  readonly edits: readonly Edit[];
  /** The work item comes after the timer, so that there may be a timer without one. */
  readonly isAfter: boolean;
}

/**
 * Makes the work item: before the timer where a failure leaves the function, behind the timer's test where a failure is only
 * noted. Undefined where the function has no HRESULT for it.
 */
export function creationEdits(timer: ClassTimer, members: Members, device: DeviceSource): Created | undefined {
  const { file, fn, place, test } = timer.creation;
  const result = resultOf(timer);
  const failure = test?.failure;
  if (!result || !failure) return undefined;
  const made = makingLines(timer, members, device, result);
  const { start } = place.statement.span;
  const indent = indentAt(file.text, start);
  const newline = newlineOf(file.text);
  if (leaves(failure)) {
    const leave = leaveOf(failure, result, file.text, fn.returns);
    if (leave === undefined) return undefined;
    const lines = [...made, ...ifLines(file, `FAILED(${result})`, [leave])];
    const text = `${indent}${linesOf(file, indent, lines)}${newline}${newline}`;
    return { edits: [insertAt(file, aboveComments(file, start), text)], isAfter: false };
  }
  const notes = assigns(failure, result);
  if (!notes || test.success) return undefined;
  const text = linesOf(file, indent, ifLines(file, `SUCCEEDED(${result})`, made));
  return { edits: [insertAt(file, test.statement.span.end, `${newline}${newline}${indent}${text}`)], isAfter: true };
}

/** The HRESULT that the function has at hand, and has given a value before. */
function resultOf({ creation: { file, fn, place } }: ClassTimer): string | undefined {
  const isFit = (v: Variable): boolean => v.type === "HRESULT" && v.declarator === "" && !fn.parameters.includes(v);
  const candidates = visibleAt(place, fn).filter(isFit);
  const chosen = candidates.find((v) => v.name === "hr") ?? candidates.at(-1);
  const isSet = expressionsOf({ file, fn }).some(({ expr, parents }) => {
    const around = parents.at(-1);
    const isName = expr.kind === "name" && expr.name === chosen?.name && expr.span.end <= place.statement.span.start;
    return isName && around?.kind === "assign" && around.left === expr;
  });
  return chosen && (chosen.value || isSet) ? chosen.name : undefined;
}

function makingLines(timer: ClassTimer, { field, callback }: Members, device: DeviceSource, result: string): string[] {
  const { file, fn } = timer.creation;
  const [device1, device3, config] = ["device", "device3", "workItemConfig"].map((name) =>
    freeName(file, fn.span, name),
  );
  const source = device.kind === "device" ? device.text : device1!;
  return [
    ...(device.kind === "queue" ? [`IWDFDevice *${device1};`] : []),
    `IWDFDevice3 *${device3};`,
    "",
    ...(device.kind === "queue" ? [`${device.text}->GetDevice(&${device1});`] : []),
    `${result} = ${source}->QueryInterface(IID_PPV_ARGS(&${device3}));`,
    ...(device.kind === "queue" ? [`${device1}->Release();`] : []),
    ...ifLines(file, `SUCCEEDED(${result})`, [
      `WUDF_WORKITEM_CONFIG ${config};`,
      "",
      `WUDF_WORKITEM_CONFIG_INIT(&${config}, ${callback});`,
      `${result} = ${device3}->CreateWorkItem(&${config}, ${device3}, &${field});`,
      `${device3}->Release();`,
    ]),
    ...ifLines(file, `SUCCEEDED(${result})`, [`${result} = ${field}->AssignContext(${nullOf(file)}, this);`]),
  ];
}

/** How a failure leaves the function, with the result that there is now. */
function leaveOf(failure: Stmt, result: string, text: string, returns: string): string | undefined {
  const last = failure.kind === "block" ? failure.body.at(-1) : failure;
  if (last?.kind === "return" && last.value) return returns === "HRESULT" ? `return ${result};` : undefined;
  const isJump = last?.kind === "jump" && last.jump === "goto";
  return isJump && assigns(failure, result) ? text.slice(last.span.start, last.span.end) : undefined;
}

/** True for a branch that stores a value in the result. */
const assigns = (branch: Stmt, name: string): boolean =>
  (branch.kind === "block" ? [...statementsOf({ body: branch })] : [branch]).some(
    (s) =>
      s.kind === "expression" && s.expr.kind === "assign" && s.expr.left.kind === "name" && s.expr.left.name === name,
  );
