import type { Variable } from "./ast.ts";
import { constructorArguments, isConstruction } from "./constructions.ts";
import { type Declarator, specifiersOf, takeApart } from "./declarators.ts";
import { readExpr } from "./expressions.ts";
import { ownSpan, type Reader, shownText, spanOf, withAnnotations } from "./reader.ts";
import { isRoleType } from "./roles.ts";
import { readType } from "./structs.ts";
import { childOf, childrenOf, type Syntax } from "./syntax.ts";

/** What all names of one declaration share. */
interface Shared extends Pick<Variable, "span" | "type" | "typeSpan" | "storage" | "alone"> {
  readonly local: boolean;
}

/**
 * Reads a declaration: its functions become prototypes, a type defined in it becomes a struct, and the variables are
 * returned.
 */
export function readDeclaration(reader: Reader, node: Syntax, local: boolean): Variable[] {
  const declarators = childrenOf(node, "declarator");
  const { storage, type, typeSpan, defined } = specifiersOf(node, (span) => shownText(reader, span));
  if (defined) readType(reader, defined, []);
  const shared: Shared = {
    span: withAnnotations(reader, ownSpan(reader, node)),
    type: defined ? typeName(reader, defined) : type,
    typeSpan,
    storage,
    alone: declarators.length === 1,
    local,
  };
  const value = childOf(node, "value") ?? childOf(node, "default_value");
  return declarators.flatMap((d) => declare(reader, takeApart(d), shared, value));
}

/** Variables of a declaration in a function body. */
export const readLocal = (reader: Reader, node: Syntax): Variable[] => readDeclaration(reader, node, true);

/** `struct _A` for a type with a body. */
function typeName(reader: Reader, node: Syntax): string {
  const body = childOf(node, "body");
  const head = shownText(reader, { start: node.start, end: body?.start ?? node.end });
  return head.replace(/ ?:.*$/, "");
}

function declare(reader: Reader, declarator: Declarator, shared: Shared, value: Syntax | undefined): Variable[] {
  const { name, signature, shape } = declarator;
  if (!name) return [];
  const role = !signature && shape === "" && isRoleType(shared.type);
  if (role || (signature && !(shared.local && isConstruction(reader, signature)))) {
    declareFunction(reader, declarator, shared, role);
    return [];
  }
  if (signature)
    return [{ ...variable(reader, declarator, shared, undefined), value: constructorArguments(reader, signature) }];
  return [variable(reader, declarator, shared, declarator.value ?? value)];
}

function variable(reader: Reader, declarator: Declarator, shared: Shared, value: Syntax | undefined): Variable {
  const { span, type, typeSpan, storage, alone } = shared;
  const { name, shape } = declarator;
  return {
    name: name ? shownText(reader, name) : "",
    nameSpan: name ? spanOf(name) : { start: span.end, end: span.end },
    span,
    type,
    typeSpan,
    declarator: shape,
    storage,
    ...(value && { value: readExpr(reader, value) }),
    alone,
  };
}

function declareFunction(reader: Reader, declarator: Declarator, shared: Shared, role: boolean): void {
  const name = shownText(reader, declarator.name!);
  reader.members?.methods.push(name);
  reader.prototypes.push({
    name,
    nameSpan: spanOf(declarator.name!),
    span: shared.span,
    type: shared.type + declarator.shape,
    role,
    parameters: declarator.signature ? readParameters(reader, declarator.signature) : [],
    storage: shared.storage,
  });
}

/** The parameters of a function declarator; none for `(void)`. */
export function readParameters(reader: Reader, signature: Syntax): Variable[] {
  const list = childOf(signature, "parameters");
  const parameters = (list?.children ?? []).filter((p) => /parameter_declaration$/.test(p.type));
  const read = parameters.map((p) => parameter(reader, p));
  const [only] = read;
  return read.length === 1 && only?.name === "" && /^void$/i.test(only.type) && only.declarator === "" ? [] : read;
}

function parameter(reader: Reader, node: Syntax): Variable {
  const { storage, type, typeSpan } = specifiersOf(node, (span) => shownText(reader, span));
  const declarator = childOf(node, "declarator") ?? { ...node, children: [] };
  const span = withAnnotations(reader, spanOf(node));
  const shared: Shared = { span, type, typeSpan, storage, alone: true, local: false };
  return variable(reader, takeApart(declarator), shared, childOf(node, "default_value"));
}
