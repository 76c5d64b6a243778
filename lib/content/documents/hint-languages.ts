import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { detectLanguage } from "../fence-language/detect-language";

/** Gives fences without a language the one that their code looks like, marked as a guess. Changes the tree. */
export function hintLanguages(root: Root): void {
  visit(root, "code", (node) => {
    if (node.lang) return;
    const language = detectLanguage(node.value)?.language;
    if (language === undefined) return;
    node.lang = language;
    node.data = { ...node.data, hProperties: { className: [`language-${language}`, "guessed"] } };
  });
}
