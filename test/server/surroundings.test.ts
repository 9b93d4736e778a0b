import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { codesOf, startEditor } from "./editor.ts";
import { copySample } from "./sample.ts";

const asks = { workspace: { configuration: true } };

test("settings are asked for, and asked for again when they change", async () => {
  const [root, driver] = copySample("driver");
  const editor = startEditor();
  const settings: { severity: Record<string, string> } = { severity: { "ui-dialog-call": "off" } };
  const sections: unknown[] = [];
  editor.connection.onRequest("workspace/configuration", ({ items }: { items: { section?: string }[] }) => {
    sections.push(...items.map(({ section }) => section));
    return items.map(() => settings);
  });
  await editor.initialize({ rootUri: root.uri, capabilities: asks });
  const uri = driver!.uriOf("Driver.c");
  await editor.open(uri, driver!.textOf("Driver.c"));
  expect(codesOf((await editor.pushed(uri)).diagnostics)).not.toContain("ui-dialog-call");
  settings.severity = { "ui-dialog-call": "hint" };
  await editor.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
  const { diagnostics } = await editor.pushed(uri, (push) => codesOf(push.diagnostics).includes("ui-dialog-call"));
  expect(diagnostics.find(({ code }) => code === "ui-dialog-call")?.severity).toBe(4);
  expect(sections).toEqual(["umdf", "umdf"]);
});

test("an editor that is not asked sends its settings along", async () => {
  const [root, driver] = copySample("driver");
  const editor = startEditor();
  const initializationOptions = { settings: { severity: { "ui-dialog-call": "off" } } };
  await editor.initialize({ rootUri: root.uri, initializationOptions });
  const uri = driver!.uriOf("Driver.c");
  await editor.open(uri, driver!.textOf("Driver.c"));
  expect(codesOf((await editor.pushed(uri)).diagnostics)).not.toContain("ui-dialog-call");
  const settings = { umdf: { severity: { "ui-dialog-call": "information" } } };
  await editor.connection.sendNotification("workspace/didChangeConfiguration", { settings });
  await editor.pushed(uri, ({ diagnostics }) =>
    diagnostics.some(({ code, severity }) => code === "ui-dialog-call" && severity === 3),
  );
});

test("files that change on the disk are read again", async () => {
  const [root, driver] = copySample("driver");
  const editor = startEditor();
  await editor.initialize({ rootUri: root.uri });
  const uri = driver!.uriOf("Queue.c");
  const rule = "kernel-client-policy-missing";
  await editor.open(uri, driver!.textOf("Queue.c"));
  await editor.pushed(uri, ({ diagnostics }) => codesOf(diagnostics).includes(rule));
  const inx = driver!.textOf("PressurePad.inx");
  const path = join(driver!.path, "PressurePad.inx");
  writeFileSync(path, inx.replace("UmdfFileObjectPolicy", "UmdfKernelModeClientPolicy = AllowKernelModeClients\n$&"));
  const tell = (type: number): Promise<void> =>
    editor.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: driver!.uriOf("PressurePad.inx"), type }],
    });
  await tell(2);
  await editor.pushed(uri, ({ diagnostics }) => !codesOf(diagnostics).includes(rule));
  const before = editor.published.length;
  const isBackAgain = (): boolean =>
    editor.published.slice(before).some(({ diagnostics }) => codesOf(diagnostics).includes(rule));
  writeFileSync(path, inx);
  await tell(2);
  await editor.pushed(uri, isBackAgain);
  renameSync(path, `${path}.old`);
  await tell(3);
  await editor.pushed(uri, ({ diagnostics }) => isBackAgain() && !codesOf(diagnostics).includes(rule));
});

test("an editor that watches files is asked to", async () => {
  const editor = startEditor();
  const registered = new Promise<unknown>((resolve) => {
    editor.connection.onRequest("client/registerCapability", ({ registrations }) => {
      resolve(registrations);
      return null;
    });
  });
  await editor.initialize({ capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } });
  expect(await registered).toMatchObject([{ method: "workspace/didChangeWatchedFiles" }]);
});

test("folders may come and go", async () => {
  const [, one, two] = copySample("one", "two");
  const editor = startEditor();
  const folderOf = ({ uri }: { uri: string }) => ({ uri, name: "driver" });
  await editor.initialize({ workspaceFolders: [folderOf(one!)] });
  const uri = two!.uriOf("Queue.c");
  const rule = "kernel-client-policy-missing";
  await editor.open(uri, two!.textOf("Queue.c"));
  expect(codesOf((await editor.pushed(uri)).diagnostics)).not.toContain(rule);
  const change = (added: object[], removed: object[]): Promise<void> =>
    editor.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: { added, removed } });
  await change([folderOf(two!)], []);
  await editor.pushed(uri, ({ diagnostics }) => codesOf(diagnostics).includes(rule));
  const before = editor.published.length;
  await change([], [folderOf(two!)]);
  await editor.pushed(
    uri,
    (push) => editor.published.indexOf(push) >= before && !codesOf(push.diagnostics).includes(rule),
  );
});

test("where there is no disk the editor reads the files, if it offers to", async () => {
  const [, driver] = copySample("driver");
  const editor = startEditor();
  const files = ["Queue.c", "Queue.h", "Driver.h", "Device.h", "PressurePad.inx", "PressurePad.vcxproj"];
  const virtual = (file: string): string => `memfs:/driver/${file}`;
  const folders: string[] = [];
  const patterns: string[] = [];
  editor.connection.onRequest("umdf/listFiles", ({ folder, pattern }: { folder: string; pattern: string }) => {
    folders.push(folder);
    patterns.push(pattern);
    return files.map(virtual);
  });
  editor.connection.onRequest("umdf/readFile", ({ uri }: { uri: string }) =>
    readFileSync(join(driver!.path, uri.slice(virtual("").length))).toString("base64"),
  );
  const workspaceFolders = [{ uri: "memfs:/driver", name: "driver" }];
  await editor.initialize({ workspaceFolders, initializationOptions: { readsFiles: true } });
  await editor.open(virtual("Queue.c"), driver!.textOf("Queue.c"));
  const { diagnostics } = await editor.pushed(virtual("Queue.c"));
  expect(codesOf(diagnostics)).toContain("kernel-client-policy-missing");
  expect(folders).toEqual(["memfs:/driver"]);
  // Visual Studio Code finds nothing for a pattern with nested braces.
  expect(patterns[0]).toMatch(/^[^{}]*\{[^{}]*\}$/);
  const summary = await editor.connection.sendRequest("umdf/driverPackage", { uri: virtual("Queue.c") });
  expect(summary).toEqual({ name: "PressurePad", kind: "UMDF 2", framework: "2.33" });
});

test("an editor that does not offer to read files is not asked", async () => {
  const [, driver] = copySample("driver");
  const editor = startEditor();
  const asked: string[] = [];
  for (const method of ["umdf/listFiles", "umdf/readFile"])
    editor.connection.onRequest(method, () => {
      asked.push(method);
      return null;
    });
  await editor.initialize({ workspaceFolders: [{ uri: "memfs:/driver", name: "driver" }] });
  await editor.open("memfs:/driver/Queue.c", driver!.textOf("Queue.c"));
  await editor.pushed("memfs:/driver/Queue.c");
  expect(asked).toEqual([]);
});

test("an editor that cannot read a file after all is served without it", async () => {
  const [, driver] = copySample("driver");
  const editor = startEditor();
  editor.connection.onRequest("umdf/listFiles", () => ["memfs:/driver/Gone.inx", 5, null]);
  editor.connection.onRequest("umdf/readFile", () => {
    throw new Error("gone");
  });
  const workspaceFolders = [{ uri: "memfs:/driver", name: "driver" }];
  await editor.initialize({ workspaceFolders, initializationOptions: { readsFiles: true } });
  await editor.open("memfs:/driver/Queue.c", driver!.textOf("Queue.c"));
  expect((await editor.pushed("memfs:/driver/Queue.c")).version).toBe(1);
});
