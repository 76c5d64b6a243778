import type { Heading, List, ListItem, Paragraph, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Option, Section, SelfCheck } from "@/lib/catalogue/model";
import { placeOf } from "../problems";
import type { SectionContext } from "./context";
import { cutByHeading, type Headed } from "./headed";

/** Choice questions: a heading, a task list with at least one mark, and a reason under each option. */
export function readSelfChecks(nodes: readonly RootContent[], context: SectionContext): Section | null {
  const { before, parts } = cutByHeading(nodes);
  for (const node of before) {
    const message = "A self-check starts with its prompt as a heading: “### …”.";
    context.problems.report(placeOf(node), "self-check-shape", message);
  }
  const checks = parts.flatMap((part) => readSelfCheck(part, context) ?? []);
  if (context.kind === "choice" && parts.length > 1) {
    const message = `A question of kind choice has exactly one self-check, itself; here are ${parts.length}.`;
    context.problems.report(placeOf(parts[1]?.heading), "self-check-count", message);
  }
  return before.length === 0 && checks.length === parts.length ? { name: "self-check", checks } : null;
}

function readSelfCheck({ heading, nodes }: Headed, context: SectionContext): SelfCheck | null {
  const refuse = (node: RootContent, message: string) => {
    context.problems.report(placeOf(node), "self-check-shape", message);
    return null;
  };
  const index = nodes.findIndex((node) => node.type === "list" && isTaskList(node));
  const list = nodes[index];
  if (toString(heading).trim() === "") return refuse(heading, "The prompt has no words.");
  if (list?.type !== "list")
    return refuse(heading, "The prompt needs its options: “- [ ] …”, “- [x] …” for a right one.");
  const after = nodes.slice(index + 1);
  for (const node of after) refuse(node, "Options come last. What belongs to an option is indented under it.");
  if (list.children.length < 2) refuse(list, "A choice needs two options or more.");
  const options = list.children.flatMap((item) => readOption(item, context) ?? []);
  const unread = after.length > 0 || list.children.length < 2 || options.length < list.children.length;
  if (!list.children.some((item) => item.checked === true)) {
    const message = "No option is marked right: write “- [x] ” before at least one.";
    context.problems.report(placeOf(heading), "self-check-unmarked", message);
    return null;
  }
  return unread ? null : { prompt: renderPrompt(heading, nodes.slice(0, index), context), options };
}

const isTaskList = (list: List) => list.children.some((item) => typeof item.checked === "boolean");

function renderPrompt(heading: Heading, body: readonly RootContent[], { renderer }: SectionContext) {
  const words: Paragraph = { type: "paragraph", children: heading.children };
  if (heading.position) words.position = heading.position;
  return renderer.blocks([words, ...body]).prose;
}

function readOption(item: ListItem, { renderer, problems }: SectionContext): Option | null {
  if (typeof item.checked !== "boolean") {
    const message = "Every option starts with “- [ ] ” or “- [x] ” and some words.";
    problems.report(placeOf(item), "self-check-shape", message);
    return null;
  }
  const body = item.children.filter((node) => node.type !== "blockquote");
  const [reason, ...more] = item.children.filter((node) => node.type === "blockquote");
  if (reason === undefined || toString(reason).trim() === "") {
    problems.report(
      placeOf(reason ?? item),
      "self-check-reason",
      "Say under the option why: a line that starts with “  > ”.",
    );
    return null;
  }
  const [second] = more;
  if (second || item.children.at(-1) !== reason) {
    const message = "An option is its words, then one quotation with the reason, and nothing after it.";
    problems.report(placeOf(second ?? item.children.at(-1)), "self-check-shape", message);
    return null;
  }
  if (toString(body).trim() === "") {
    problems.report(placeOf(item), "self-check-shape", "The option has no words.");
    return null;
  }
  return { body: renderer.blocks(body).prose, correct: item.checked, reason: renderer.blocks(reason.children).prose };
}
