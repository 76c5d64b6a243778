import type { Code, Root, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { isRunnable, readFenceMeta, runnableLanguages } from "./fence-meta";
import { findFences, isOutput, type FoundFence } from "./fences";
import { placeOf, type Problems } from "./problems";

type Math = Extract<RootContent, { readonly type: "math" }>;

/** Reports fences that never end, name no language, carry unknown words or promise output that nothing prints. */
export function checkFences(root: Root, text: string, problems: Problems): void {
  visit(root, ["code", "math"], (node) => {
    if (node.type !== "code" && node.type !== "math") return;
    const mark = unclosedMark(node, text);
    if (mark !== null) {
      const message = `The fence “${mark}” opened here is never closed, so it takes in the rest. Write “${mark}” on a line.`;
      problems.report(placeOf(node), "fence-unclosed", message);
    }
    if (node.type === "math" && node.meta) {
      const message = `“${node.meta}” after $$ is not part of the formula. Put $$ on a line of its own.`;
      problems.report(placeOf(node), "fence-meta", message);
    }
    return SKIP;
  });
  for (const fence of findFences(root.children)) {
    checkLanguage(fence, text, problems);
    checkMeta(fence, problems);
    if (isOutput(fence.node)) checkOutput(fence, problems);
  }
}

/** The marks of a fence that nothing closes but the end of what it stands in; null for any other code or formula. */
export function unclosedMark(node: Code | Math, text: string): string | null {
  const mark = openingMark(node, text);
  return mark === null || isClosed(node, mark, text) ? null : mark;
}

function sourceOf({ position }: Code | Math, text: string): string {
  return text.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
}

/** The run of marks that opens a fence; null for code that is only indented. */
const openingMark = (node: Code | Math, text: string) =>
  /^(?:`{3,}|~{3,}|\${2,})/.exec(sourceOf(node, text))?.[0] ?? null;

function isClosed(node: Code | Math, mark: string, text: string): boolean {
  const lines = sourceOf(node, text).split("\n");
  const last = lines.at(-1) ?? "";
  const closing = /^[\s>]*([`~$]+)[ \t]*$/.exec(last);
  if (lines.length < 2 || !closing?.[1]) return false;
  // Indented by four or more, it is a line of code.
  const column = last.indexOf(closing[1]) + 1;
  return closing[1].startsWith(mark) && column <= placeOf(node).column + 3;
}

function checkLanguage({ node }: FoundFence, text: string, problems: Problems): void {
  if (node.lang) return;
  const message =
    openingMark(node, text) === null
      ? "Lines indented by four are code without a language. Use a fence, or indent less."
      : "Name the language on the opening line; “text” for none.";
  problems.report(placeOf(node), "fence-language", message);
}

function checkMeta({ node }: FoundFence, problems: Problems): void {
  const { norun, rest } = readFenceMeta(node.meta ?? "");
  if (norun?.trim() === "")
    problems.report(placeOf(node), "fence-meta", 'Say in norun="…" why the code can\'t be run.');
  if (rest === "") return;
  const message = `“${rest}” after the language is not understood; only norun="reason" may stand there.`;
  problems.report(placeOf(node), "fence-meta", message);
}

function checkOutput({ node, before }: FoundFence, problems: Problems): void {
  const refuse = (message: string) => problems.report(placeOf(node), "output-orphan", message);
  if (before?.type !== "code" || isOutput(before)) {
    return refuse("Output follows the fence that prints it, with nothing between the two.");
  }
  const { lang, meta } = before;
  if (isRunnable(lang ?? "") || readFenceMeta(meta ?? "").norun !== null) return;
  const message = `Nothing here runs “${lang ?? ""}”, only ${runnableLanguages}. Write norun="reason" on its opening line.`;
  return refuse(message);
}
