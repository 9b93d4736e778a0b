import type { Expr } from "../../c/ast.ts";
import type { CFile } from "../../c/facts.ts";
import { walkExprs } from "../../c/values.ts";
import type { Span } from "../../text/source.ts";
import { isNull } from "../expressions.ts";

/** A callback that is given to a queue: `config.EvtIoInternalDeviceControl = f;`, or `.EvtIoInternalDeviceControl = f` in a list. */
export interface Registration {
  /** What is assigned to, as far as it is written: `config.EvtIoInternalDeviceControl`. */
  readonly target: Expr;
  /** The name of the member in `target`. */
  readonly nameSpan: Span;
  readonly value: Expr;
  /** What else the function, or the list, assigns to. */
  readonly others: readonly Expr[];
  /** The whole statement, when it is one. */
  readonly statement?: Span;
}

const member = "EvtIoInternalDeviceControl";

/** The callbacks for internal device control requests that a file registers. */
export const registrations = (file: CFile): readonly Registration[] =>
  file.text.includes(member) ? [...assigned(file), ...listed(file)] : [];

function assigned({ assignments }: CFile): Registration[] {
  return assignments.flatMap(({ left, right, within, statement }) => {
    if (left.kind !== "member" || left.name !== member || isNull(right)) return [];
    const others = assignments.filter((other) => other.within === within).map((other) => other.left);
    return [{ target: left, nameSpan: left.nameSpan, value: right, others, ...(statement && { statement }) }];
  });
}

function listed({ functions, globals }: CFile): Registration[] {
  const nodes = [...functions.map(({ body }) => body), ...globals.flatMap(({ value }) => value ?? [])];
  return nodes
    .flatMap((node) => [...walkExprs(node)])
    .flatMap((list) => {
      const items = list.kind === "list" ? list.items.flatMap((item) => (item.kind === "assign" ? [item] : [])) : [];
      return items
        .filter(({ left, right }) => left.kind === "name" && left.name === member && !isNull(right))
        .map(({ left, right }) => {
          const others = items.map((item) => item.left);
          return { target: left, nameSpan: left.span, value: right, others };
        });
    });
}
