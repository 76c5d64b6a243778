import type { Root } from "mdast";
import { remark } from "remark";
import remarkCjkFriendly from "remark-cjk-friendly";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import { withoutAbyss } from "./abyss";

const markdown = remark()
  .use(remarkFrontmatter, ["yaml"])
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkCjkFriendly)
  .freeze();

/** Markdown of the bank's dialect to its tree, every node with its position. Never throws: any text is Markdown. */
export function parseMarkdown(text: string): Root {
  return markdown.parse(withoutAbyss(text));
}
