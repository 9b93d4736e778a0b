import type { Span } from "../text/source.ts";
import type { Expr, Stmt } from "./ast.ts";
import { walkExprs } from "./values.ts";

/** A place where a function is left: a `return`, or the closing brace of its body. */
export interface Exit {
  readonly kind: "return" | "end";
  readonly span: Span;
}

/**
 * The exits of a body that can be reached without running an expression for which `done` is true. What is hard to follow
 * counts as done: loops, `switch` and `try` that hold such an expression, what a `goto` leads to, a condition with one.
 */
export function exitsWithout(body: Stmt, done: (expr: Expr) => boolean): Exit[] {
  const exits: Exit[] = [];
  const end = { start: Math.max(body.span.start, body.span.end - 1), end: body.span.end };
  if (run(body, { done, exits })) exits.push({ kind: "end", span: end });
  return exits;
}

interface Run {
  readonly done: (expr: Expr) => boolean;
  readonly exits: Exit[];
}

/** Runs a statement on a path where nothing is done yet; true when the path goes on behind it with still nothing done. */
function run(statement: Stmt, state: Run): boolean {
  switch (statement.kind) {
    case "return":
      if (!does(statement, state)) state.exits.push({ kind: "return", span: statement.span });
      return false;
    case "jump":
      return false;
    case "block":
      return statement.body.every((inner) => run(inner, state));
    case "label":
      return !statement.body || run(statement.body, state);
    case "if": {
      if (does(statement.condition, state)) return false;
      const then = run(statement.then, state);
      return statement.else ? run(statement.else, state) || then : true;
    }
    case "preprocessor": {
      const open = statement.branches.map((branch) => branch.every((inner) => run(inner, state)));
      return open.every((goesOn) => goesOn);
    }
    default:
      return !does(statement, state);
  }
}

const does = (node: Expr | Stmt, { done }: Run): boolean => [...walkExprs(node)].some(done);
