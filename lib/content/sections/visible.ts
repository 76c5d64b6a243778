import type { RootContent } from "mdast";

const COMMENT = /^(?:\s*<!--(?:(?!-->)[\s\S])*-->)+\s*$/;

/**
 * Definitions and comments are invisible where they stand: a section with nothing else is empty, a list beside them is
 * alone.
 */
export const isVisible = (node: RootContent) =>
  node.type !== "definition" &&
  node.type !== "footnoteDefinition" &&
  !(node.type === "html" && COMMENT.test(node.value));
