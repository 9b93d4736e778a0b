import { it } from "mocha";
import * as vscode from "vscode";
import { open } from "./vscode.ts";

/** One mocha test: pointing at a directive of an INX file shows what it does, and marks the directive alone. */
export function explainsDirective(file: string, directive: string, description: string): void {
  it(`explains ${directive} in ${file}`, async () => {
    const document = await open(file);
    const start = document.positionAt(document.getText().indexOf(directive));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      start,
    );
    const shown = hovers.flatMap(({ contents }) => contents.map(textOf)).join("\n");
    if (!shown.includes(description)) throw new Error(`The editor shows: ${shown || "nothing"}`);
    const marked = hovers.map(({ range }) => range && document.getText(range));
    if (!marked.includes(directive)) throw new Error(`The editor marks: ${marked.join(", ")}`);
  });
}

const textOf = (content: vscode.MarkdownString | vscode.MarkedString): string =>
  typeof content === "string" ? content : content.value;
