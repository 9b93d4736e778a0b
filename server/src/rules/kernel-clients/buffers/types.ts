import type { Expr, Variable } from "../../../c/ast.ts";
import type { Call, CFile, FunctionDefinition } from "../../../c/facts.ts";
import { sameExpr, strip, walkExprs } from "../../../c/values.ts";
import type { DriverPackage } from "../../../package/driver-package.ts";
import type { Location } from "../../../text/source.ts";
import { isSame } from "../../expressions.ts";
import { variableOf, variablesOf } from "../../variables.ts";

/** A type that a driver reads the buffer of a client's request as. */
export interface BufferType {
  /** As written: `FOO`, `PFOO`, `FOO *`. */
  readonly type: string;
  /** The name of the call that gets the buffer. */
  readonly use: Location;
}

/** What the calls of a file that get the buffer of a request say of its type: by the least length they ask for, and by the pointer. */
export function bufferTypes(file: CFile, driver: DriverPackage): BufferType[] {
  return file.calls.flatMap((call) => {
    const definition = call.within === undefined ? undefined : file.functions[call.within];
    if (!getsBuffer.test(call.name) || !definition || call.broken || isCompletion(definition, driver)) return [];
    const use = { uri: file.uri, span: call.nameSpan };
    return [...new Set(typesAt(file, call, definition))].map((type) => ({ type, use }));
  });
}

const getsBuffer = /^(?:(?:WdfRequest)?Retrieve(?:Input|Output)Buffer|GetDataBuffer)$/;

/** A completion routine sees requests of the driver itself as well. */
const isCompletion = ({ name }: FunctionDefinition, driver: DriverPackage): boolean =>
  driver.symbols.roles(name).includes("EVT_WDF_REQUEST_COMPLETION_ROUTINE");

function typesAt(file: CFile, call: Call, definition: FunctionDefinition): string[] {
  const { form, name, args, object } = call;
  if (form === "free" && /^WdfRequestRetrieve(?:Input|Output)Buffer$/.test(name) && args.length === 4)
    return isFilled(args[0]!, /^WdfRequestCreate/, call, file) ? [] : typesOf(args[1]!, args[2]!, definition);
  if (form !== "member" || !object) return [];
  if (/^Retrieve(?:Input|Output)Buffer$/.test(name) && args.length === 3)
    return isFilled(object, /^CreateRequest$/, call, file) ? [] : typesOf(args[0]!, args[1]!, definition);
  if (name === "GetDataBuffer" && isFilled(object, /^(?:Get|Retrieve)(?:Input|Output)Memory$/, call, file))
    return resultTypes(call, definition);
  return [];
}

/** True when a call of the same function gives the variable its value, through `&variable`. */
const isFilled = (variable: Expr, by: RegExp, { within }: Call, file: CFile): boolean =>
  file.calls.some(
    (call) =>
      call.within === within &&
      by.test(call.name) &&
      call.args.some((arg) => {
        const target = strip(arg);
        return target.kind === "unary" && target.operator === "&" && sameExpr(strip(target.operand), strip(variable));
      }),
  );

function typesOf(minimum: Expr, pointer: Expr, definition: FunctionDefinition): string[] {
  const sizes = [...walkExprs(minimum)].flatMap((expr) =>
    expr.kind === "sizeof" ? sizeofTypes(expr, definition) : [],
  );
  const target = strip(pointer);
  const filled = target.kind === "unary" && target.operator === "&" ? strip(target.operand) : undefined;
  return [...sizes, ...(filled ? pointerTypes(filled, definition) : [])];
}

/** The type that `sizeof(FOO)`, `sizeof(*foo)` or `sizeof(foo)` is about; a pointer to it in the last two. */
function sizeofTypes({ type, children }: Expr & { readonly kind: "sizeof" }, definition: FunctionDefinition): string[] {
  const operand = children[0] && strip(children[0]);
  const isPointee = operand?.kind === "unary" && operand.operator === "*";
  const name = isPointee ? strip(operand.operand) : operand;
  const variable = name?.kind === "name" ? variableOf(name, definition) : undefined;
  if (variable) return isPointee || variable.declarator === "" ? [variable.type] : [];
  return /\*/.test(type) ? [] : [type];
}

/** What a pointer is declared as, or cast to where its declaration says nothing. */
function pointerTypes(pointer: Expr, definition: FunctionDefinition): string[] {
  const variable = pointer.kind === "name" ? variableOf(pointer, definition) : undefined;
  return variable && !isUntyped(variable) ? [variable.type] : castsOf((expr) => sameExpr(expr, pointer), definition);
}

const isUntyped = ({ type }: Variable): boolean =>
  /^(?:const )?(?:VOID|void|BYTE|U?CHAR|char|unsigned char|P(?:VOID|BYTE|U?CHAR))$/.test(type);

const castsOf = (isOperand: (expr: Expr) => boolean, definition: FunctionDefinition): string[] =>
  [...walkExprs(definition.body)].flatMap((expr) =>
    expr.kind === "cast" && isOperand(strip(expr.operand)) ? [expr.type] : [],
  );

/** The types of the pointers that a call's result is cast to or stored in. */
function resultTypes({ span }: Call, definition: FunctionDefinition): string[] {
  const isCall = (expr: Expr): boolean => isSame(strip(expr).span, span);
  const assigned = [...walkExprs(definition.body)].flatMap((expr) =>
    expr.kind === "assign" && isCall(expr.right) ? pointerTypes(strip(expr.left), definition) : [],
  );
  const declared = variablesOf(definition)
    .filter((variable) => variable.value && isCall(variable.value) && isUntyped(variable))
    .flatMap(({ name }) => castsOf((expr) => expr.kind === "name" && expr.name === name, definition));
  return [...castsOf(isCall, definition), ...assigned, ...declared];
}
