import { commands, type Disposable, Uri } from "vscode";
import type { BaseLanguageClient, Location, Position } from "vscode-languageclient";

/** The command of code lenses that count references: shows them at the lens. */
export const showReferences = ({ protocol2CodeConverter: editor }: BaseLanguageClient): Disposable =>
  commands.registerCommand("umdf.showReferences", (uri: string, position: Position, locations: Location[]) =>
    commands.executeCommand(
      "editor.action.showReferences",
      Uri.parse(uri),
      editor.asPosition(position),
      locations.map(editor.asLocation),
    ),
  );
