import { classify, classifyEmptyFolder } from "./classify";
import type { ContentObstacle } from "./content-entry";
import { diagnose, type Diagnostic } from "./diagnostic";
import { START } from "./problems";

/** What is wrong with an entry of the content folder that is no file to read. */
export function findObstacle({ path, problem }: ContentObstacle): readonly Diagnostic[] {
  if (problem === "empty-folder") {
    const unknown = classifyEmptyFolder(path);
    return unknown ? [unknown] : [];
  }
  if (classify(path).role === "ignored") return [];
  const message =
    problem === "symbolic-link"
      ? "Symbolic links are not followed. Put the file itself here."
      : "The system refuses to read this. Check that it exists and its permissions, or remove it.";
  const inDocuments = path.startsWith("documents/");
  return [diagnose(path, START, inDocuments ? "document-unread" : problem, message)];
}
