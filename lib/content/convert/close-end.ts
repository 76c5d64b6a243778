import { toString } from "mdast-util-to-string";
import { parseMarkdown } from "../markdown/parse";

const AFTER = "what-follows";

/** What may end something that a piece of a document leaves open. */
const ENDINGS = [
  "",
  "\n```",
  "\n~~~",
  "\n````",
  "\n~~~~",
  "\n$$",
  "\n-->",
  "\n</pre>",
  "\n</script>",
  "\n</style>",
  "\n?>",
  "\n]]>",
];

/** A text that leaves nothing open which would take in what follows it in the same file. */
export function closeEnd(text: string): string {
  const closed = ENDINGS.map((ending) => text + ending).find(endsByItself);
  if (closed !== undefined) return closed;
  const longest = Math.max(2, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length));
  const mark = "`".repeat(longest + 1);
  return `${mark}text\n${text}\n${mark}`;
}

function endsByItself(text: string): boolean {
  const last = parseMarkdown(`${text}\n\n## ${AFTER}`).children.at(-1);
  return last?.type === "heading" && toString(last) === AFTER;
}
