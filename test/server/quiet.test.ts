import { expect, test } from "vitest";
import { quietAfter } from "../../server/src/server/quiet.ts";

/** A clock that the test moves. */
function clock() {
  const due = new Set<() => void>();
  const later = (_: number, run: () => void) => {
    due.add(run);
    return () => due.delete(run);
  };
  const ring = (): void => {
    for (const run of [...due]) run();
    due.clear();
  };
  return { later: later as never, ring };
}

test("a document nobody touched is quiet", async () => {
  const { later } = clock();
  expect(await quietAfter(150, later).when("a")).toBe(true);
});

test("after a touch it is quiet when the time is up", async () => {
  const { later, ring } = clock();
  const quiet = quietAfter(150, later);
  quiet.touch("a");
  const waiting = quiet.when("a");
  ring();
  expect(await waiting).toBe(true);
});

test("of a burst only the last waits to the end", async () => {
  const { later, ring } = clock();
  const quiet = quietAfter(150, later);
  const waiting = [1, 2, 3].map(() => {
    quiet.touch("a");
    return quiet.when("a");
  });
  ring();
  expect(await Promise.all(waiting)).toEqual([false, false, true]);
});

test("documents do not overtake each other", async () => {
  const { later, ring } = clock();
  const quiet = quietAfter(150, later);
  quiet.touch("a");
  const waiting = quiet.when("a");
  quiet.touch("b");
  ring();
  expect(await waiting).toBe(true);
});
