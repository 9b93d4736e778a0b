import type { Variable } from "../../../c/ast.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { expressionsOf, visibleAt } from "../convert/nodes.ts";
import { isFieldSet } from "../convert/parent.ts";
import type { ClassTimer } from "./class-timer.ts";

/** How the function that makes the timer gets at the device: its own name for it, or for a queue that knows it. */
export interface DeviceSource {
  readonly kind: "device" | "queue";
  readonly text: string;
}

const interfaces = [
  ["device", /^(?:CComPtr<)?IWDFDevice[23]?>?$/],
  ["queue", /^(?:CComPtr<)?IWDFIoQueue>?$/],
] as const;

/** A device at hand where the timer is made, else a queue; undefined without either. */
export function deviceAt({ creation, owner }: ClassTimer, driver: DriverPackage): DeviceSource | undefined {
  const { file, fn, place } = creation;
  const isPointer = ({ type, declarator }: Variable): boolean =>
    (type.startsWith("CComPtr<") ? "" : "*") === declarator;
  const isSet = (variable: Variable): boolean =>
    fn.parameters.includes(variable) || variable.value !== undefined || isFilled(variable, creation);
  for (const [kind, type] of interfaces) {
    const of = (v: Variable): boolean => type.test(v.type) && isPointer(v);
    const local = visibleAt(place, fn).findLast((v) => of(v) && isSet(v));
    if (local) return { kind, text: local.name };
    const fields = owner.fact.fields.filter(of);
    const [field] = fields;
    if (field && fields.length === 1 && isFieldSet(field.name, { file, fn, place, driver }))
      return { kind, text: field.name };
  }
  return undefined;
}

/** True for a local variable that something before the creation gives a value. */
const isFilled = (variable: Variable, { file, fn, place }: ClassTimer["creation"]): boolean =>
  expressionsOf({ file, fn }).some(({ expr, parents }) => {
    const around = parents.at(-1);
    const isName = expr.kind === "name" && expr.name === variable.name;
    if (!isName || expr.span.end > place.statement.span.start) return false;
    return (around?.kind === "unary" && around.operator === "&") || (around?.kind === "assign" && around.left === expr);
  });
