import type { Expr, Variable } from "../../../c/ast.ts";
import type { Struct } from "../../../c/facts.ts";
import { strip } from "../../../c/values.ts";
import type { DriverPackage, InFile } from "../../../package/driver-package.ts";
import { variablesOf } from "../../variables.ts";
import { asCall, calleeOf, classOf, type Site } from "./nodes.ts";

/** The struct or class that a type names, itself or as a pointer: `DEVICE_CONTEXT`, `struct _A *`, `PDEVICE_CONTEXT`. */
export function structOf(type: string, driver: DriverPackage): InFile<Struct> | undefined {
  const name = type.replace(/\b(?:const|volatile|struct|class|union)\b|[*&\s]/g, "");
  return (
    driver.symbols.structs(name)[0] ??
    driver.sources
      .flatMap((file) => file.structs.map((fact) => ({ file, fact })))
      .find(({ fact }) => fact.pointerNames.includes(name))
  );
}

/** True when both types are pointers to, or values of, one struct of the package, or are written alike. */
export function isSameType(a: string, b: string, driver: DriverPackage): boolean {
  const plain = (type: string): string => type.replace(/\s+/g, "");
  if (plain(a) === plain(b)) return true;
  const struct = structOf(a, driver);
  return struct !== undefined && struct.fact === structOf(b, driver)?.fact;
}

/** The variable that a name means inside a function; undefined when it declares the name more than once or not at all. */
export function localNamed(name: string, { fn }: Site): Variable | undefined {
  const all = variablesOf(fn).filter((v) => v.name === name);
  return all.length === 1 ? all[0] : undefined;
}

/** The struct whose field a member expression names, as far as names and casts show it. */
export function objectStruct(object: Expr, site: Site, driver: DriverPackage): Struct | undefined {
  const type = typeOf(object, site, driver);
  return type === undefined ? undefined : structOf(type, driver)?.fact;
}

function typeOf(expr: Expr, site: Site, driver: DriverPackage): string | undefined {
  if (expr.kind === "paren") return typeOf(expr.inner, site, driver);
  if (expr.kind === "cast") return expr.type;
  if (expr.kind === "unary" && /^[&*]$/.test(expr.operator)) return typeOf(expr.operand, site, driver);
  if (expr.kind === "name" && expr.name === "this") return classOf(site.fn);
  if (expr.kind === "name") return typeOfName(expr.name, site, driver);
  if (expr.kind === "call") return accessorNamed(calleeOf(expr), driver)?.type;
  const field =
    expr.kind === "member" && objectStruct(expr.object, site, driver)?.fields.find((f) => f.name === expr.name);
  return field ? field.type : undefined;
}

function typeOfName(name: string, site: Site, driver: DriverPackage): string | undefined {
  const local = localNamed(name, site);
  if (local && local.type !== "auto") return local.type;
  return local?.value && typeOf(strip(local.value), site, driver);
}

/** A function that WDF_DECLARE_CONTEXT_TYPE or WDF_DECLARE_CONTEXT_TYPE_WITH_NAME makes. */
export interface Accessor {
  readonly name: string;
  /** The context type, without a star. */
  readonly type: string;
  readonly uri: string;
}

export function accessorNamed(name: string, driver: DriverPackage): Accessor | undefined {
  for (const file of driver.sources)
    for (const call of file.calls) {
      const [type, given] = call.args;
      const isDeclaration = /^WDF_DECLARE_CONTEXT_TYPE(?:_WITH_NAME)?$/.test(call.name) && call.within === undefined;
      if (!isDeclaration || type?.kind !== "name") continue;
      const declared = given?.kind === "name" ? given.name : `WdfObjectGet_${type.name}`;
      if (declared === name) return { name, type: type.name, uri: file.uri };
    }
  return undefined;
}

/** The accessor call that an expression is, with the object it asks. */
export function accessorCall(expr: Expr, driver: DriverPackage): { accessor: Accessor; object: Expr } | undefined {
  const call = asCall(strip(expr));
  const accessor = call && accessorNamed(calleeOf(call), driver);
  const [object] = call?.args ?? [];
  return accessor && object && { accessor, object: strip(object) };
}
