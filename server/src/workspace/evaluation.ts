import { evaluateProject } from "../project/evaluate.ts";
import type { FileIndex } from "../project/files.ts";
import type { Project, ProjectFile } from "../project/model.ts";

/** Evaluates projects and remembers each answer for as long as everything it was made from stays. */
export interface Evaluation {
  evaluate(file: ProjectFile, lookup: (uri: string) => ProjectFile | undefined, files: FileIndex): Project;
}

interface Answer {
  readonly project: Project;
  readonly files: FileIndex;
  readonly imports: ReadonlyMap<string, ProjectFile | undefined>;
}

export function createEvaluation(): Evaluation {
  const answers = new Map<string, Answer>();
  return {
    evaluate(file, lookup, files) {
      const last = answers.get(file.uri);
      if (last && last.files === files && last.project.file === file && sameImports(last, lookup)) return last.project;
      const imports = new Map<string, ProjectFile | undefined>();
      const record = (uri: string): ProjectFile | undefined => {
        const found = lookup(uri);
        imports.set(uri, found);
        return found;
      };
      const project = last && file.problem ? withFile(last.project, file) : evaluateProject(file, record, files);
      answers.set(file.uri, { project, files, imports });
      return project;
    },
  };
}

const sameImports = ({ imports }: Answer, lookup: (uri: string) => ProjectFile | undefined): boolean =>
  [...imports].every(([uri, file]) => lookup(uri) === file);

/** While the XML is being edited the project keeps its members; only places in its text are gone. */
function withFile({ umdf, ...project }: Project, file: ProjectFile): Project {
  const { target, minimum } = umdf ?? {};
  return { ...project, file, ...(umdf ? { umdf: { ...(target && { target }), ...(minimum && { minimum }) } } : {}) };
}
