import { expect, test } from "vitest";
import { fixActions, fixAllActions, wantsKind } from "../../server/src/features/actions.ts";
import { clientAbilities } from "../../server/src/features/client-abilities.ts";
import { resultId, toDiagnostic } from "../../server/src/features/diagnostics.ts";
import { placesIn } from "../../server/src/features/places.ts";
import type { Fix, Rule } from "../../server/src/rules/rule.ts";
import type { Report } from "../../server/src/rules/run.ts";

const uri = "file:///driver/driver.c";
const text = "first\nsecond\n";
const places = placesIn({
  textOf: (wanted) => (wanted === uri ? text : undefined),
  versionOf: (wanted) => (wanted === uri ? 7 : undefined),
});

const able = clientAbilities({
  processId: null,
  rootUri: null,
  capabilities: {
    textDocument: { publishDiagnostics: { tagSupport: { valueSet: [1, 2] } } },
    workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } },
  },
});
const unable = clientAbilities({ processId: null, rootUri: null, capabilities: {} });

const report = (fixes: readonly Fix[], more: Partial<Rule> = {}): Report => ({
  rule: {
    id: "a-rule",
    area: "test",
    title: "Do it",
    severity: "warning",
    sources: [],
    on: "c",
    check: () => [],
    ...more,
  } as Report["rule"],
  uri,
  severity: "warning",
  span: { start: 6, end: 12 },
  message: "Not done.",
  fixes: () => fixes,
});

const fix = (title: string, start: number, more: Partial<Fix> = {}): Fix => ({
  title,
  edits: [{ uri, span: { start, end: start + 2 }, text: "" }],
  safe: true,
  ...more,
});

test("a fix with a preview asks the user first, as quick fix and as refactoring", () => {
  const convert = fix("Convert it", 6, { safe: false, preview: "Look at the lock." });
  const actions = fixActions([report([convert])], () => [], places, able);
  expect(actions.map(({ kind }) => kind)).toEqual(["quickfix", "refactor.rewrite"]);
  for (const { edit, isPreferred } of actions) {
    expect(isPreferred).toBeUndefined();
    expect(edit).toEqual({
      documentChanges: [
        {
          textDocument: { uri, version: 7 },
          edits: [
            {
              range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } },
              newText: "",
              annotationId: "preview",
            },
          ],
        },
      ],
      changeAnnotations: {
        preview: { label: "Convert it", description: "Look at the lock.", needsConfirmation: true },
      },
    });
  }
});

test("an editor that knows no annotations gets the plain edit", () => {
  const convert = fix("Convert it", 6, { preview: "Look at the lock." });
  const [quick] = fixActions([report([convert])], () => [], places, unable);
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } };
  expect(quick?.edit).toEqual({ changes: { [uri]: [{ range, newText: "" }] } });
});

test("the first safe fix of a finding is the preferred one", () => {
  const fixes = [fix("Risky", 6, { safe: false }), fix("Safe", 6), fix("Safe too", 8)];
  const disable = [fix("Disable", 0)];
  const actions = fixActions([report(fixes)], () => disable, places, able);
  expect(actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title)).toEqual(["Safe"]);
  expect(actions.map(({ title }) => title)).toEqual(["Risky", "Safe", "Safe too", "Disable"]);
});

test("fix all leaves out what is unsafe, overlaps, or reaches into another file", () => {
  const elsewhere = fix("Elsewhere", 0, {
    edits: [{ uri: "file:///driver/driver.inx", span: { start: 0, end: 0 }, text: "x" }],
  });
  const reports = [
    report([fix("Unsafe", 0, { safe: false })]),
    report([elsewhere]),
    report([fix("One", 6)]),
    report([fix("Overlapping", 7)]),
    report([fix("Two", 9)]),
  ];
  const [action] = fixAllActions(uri, reports, places, unable);
  expect(action?.edit?.changes?.[uri]?.map(({ range }) => range.start.character)).toEqual([0, 3]);
  expect(fixAllActions(uri, [report([])], places, unable)).toEqual([]);
});

test("equal edits of two fixes are made once", () => {
  const [action] = fixAllActions(uri, [report([fix("One", 6)]), report([fix("The same", 6)])], places, unable);
  expect(action?.edit?.changes?.[uri]).toHaveLength(1);
});

test("tags go to editors that show them", () => {
  expect(toDiagnostic(report([], { tag: "unnecessary" }), places, able).tags).toEqual([1]);
  expect(toDiagnostic(report([], { tag: "deprecated" }), places, able).tags).toEqual([2]);
  expect(toDiagnostic(report([], { tag: "deprecated" }), places, unable).tags).toBeUndefined();
});

test("equal lists have equal result ids, others have not", () => {
  const one = toDiagnostic(report([]), places, able);
  expect(resultId([one])).toBe(resultId([{ ...one }]));
  expect(resultId([one])).not.toBe(resultId([{ ...one, message: "Done." }]));
});

test.each([
  [undefined, true],
  [["quickfix"], true],
  [[""], true],
  [["quickfix.other"], false],
  [["quick"], false],
  [["source", "quickfix"], true],
])("a request for %j wants quick fixes: %s", (only, wanted) => {
  expect(wantsKind(only, "quickfix")).toBe(wanted);
});
