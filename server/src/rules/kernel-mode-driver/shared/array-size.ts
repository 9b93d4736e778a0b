import type { Expr } from "../../../c/ast.ts";
import type { CFile, FunctionDefinition } from "../../../c/facts.ts";
import { exprText, strip } from "../../../c/values.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import { variableOf } from "../../variables.ts";

/** `sizeof(buffer)` where a call copies to a local array or to a member that is one. */
export function arraySize(
  target: Expr,
  file: CFile,
  definition: FunctionDefinition,
  driver: DriverPackage,
): string | undefined {
  const plain = strip(target);
  const isArray =
    plain.kind === "name"
      ? isLocalArray(plain, definition)
      : plain.kind === "member" && isArrayMember(plain.name, driver);
  return isArray ? `sizeof(${exprText(file, plain)})` : undefined;
}

/** An array among the parameters is a pointer. */
function isLocalArray(name: Expr & { readonly kind: "name" }, definition: FunctionDefinition): boolean {
  const variable = variableOf(name, definition);
  return variable?.declarator === "[]" && !definition.parameters.includes(variable);
}

/** An array with one element may be the beginning of more. */
function isArrayMember(name: string, { sources }: DriverPackage): boolean {
  const fields = sources.flatMap(({ structs }) =>
    structs.flatMap((struct) => struct.fields.filter((field) => field.name === name)),
  );
  return fields.length > 0 && fields.every(({ declarator }) => declarator === "[]");
}
