import type { PhrasingContent } from "mdast";
import type { DocumentQuestion } from "../dialects/model";
import { isVisible } from "../sections/visible";
import type { Definitions } from "./definitions";
import { parsePiece } from "./parse-piece";

/** Elements that hold nothing a title could be made of, or that lead out of the link which a title is in a list. */
const NO_WORDS = /^<\/?(?:a|img|input|button|details|summary|h[1-6]|p|div|table|hr)\b|^<!/i;

/** The title's inline content: links and pictures as their words. Plain text where the Markdown is none of a single line. */
export function parseTitle(
  { titleMarkdown, title }: Pick<DocumentQuestion, "titleMarkdown" | "title">,
  definitions: Definitions,
): readonly PhrasingContent[] {
  const [only, ...more] = parsePiece(titleMarkdown, definitions).root.children.filter(isVisible);
  const words = only?.type === "paragraph" && more.length === 0 ? only.children.flatMap(onlyWords) : [];
  return words.length > 0 ? words : [{ type: "text", value: title }];
}

function onlyWords(node: PhrasingContent): PhrasingContent[] {
  switch (node.type) {
    case "link":
    case "linkReference":
      return node.children.flatMap(onlyWords);
    case "image":
    case "imageReference":
      return node.alt ? [{ type: "text", value: node.alt }] : [];
    case "emphasis":
    case "strong":
    case "delete":
      return [{ ...node, children: node.children.flatMap(onlyWords) }];
    case "html":
      return NO_WORDS.test(node.value) ? [] : [node];
    case "break":
      return [{ type: "text", value: " " }];
    case "footnoteReference":
      return [];
    case "inlineCode":
    case "inlineMath":
    case "text":
      return [node];
  }
}
