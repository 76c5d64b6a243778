import type { Blockquote, Code, List, Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import { KINDS, TOPICS, type Kind, type SectionName, type TopicId } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import type { Diagnostic } from "../diagnostic";
import { findFences, isOutput } from "../fences";
import { findSection, SECTION_RULES } from "../headings";
import { parseMarkdown } from "../markdown/parse";
import { isVisible } from "../sections/visible";
import { accountLines, joinParts, linesOf } from "./lines";
import type { FoundQuestion, Part, Reading } from "./reading";

/** Whether a text says of itself that it is in the canonical format: front matter with one of our ids. */
export const looksCanonical = (text: string): boolean => /^---[ \t]*\n(?:(?!---).*\n){0,30}?id:[ \t]*q-/.test(text);

/** A canonical question, line by line. `text` is decoded; `diagnostics` are those of its own reading. */
export function inspectCanonical(
  file: string,
  text: string,
  diagnostics: readonly Diagnostic[],
  withText: boolean,
): Reading {
  const root = parseMarkdown(text);
  const lines = linesOf(text);
  const parts = joinParts(partsOf(root), lines);
  const question = describe(file, root, parts, lines, withText);
  return {
    file,
    dialect: "canonical",
    questions: question ? [question] : [],
    parts,
    diagnostics,
    lines: accountLines(lines, parts),
  };
}

function describe(
  file: string,
  root: Root,
  parts: readonly Part[],
  lines: readonly string[],
  withText: boolean,
): FoundQuestion | null {
  const title = root.children.find((node) => node.type === "heading" && node.depth === 1);
  if (!title?.position) return null;
  const { context, sections } = cutSections(root, file.endsWith(".en.md") ? "en" : "zh");
  const kind = kindOf(root, sections);
  const options = kind === "choice" ? (sections.get("self-check")?.find(isTaskList)?.children ?? []) : [];
  const correct = options.flatMap((option, index) => (option.checked ? [index] : []));
  const asking = new Set([...context, ...ASKING.flatMap((name) => sections.get(name) ?? [])]);
  const told = [...sections.values()].flat().filter((node) => !asking.has(node));
  const answer = parts.filter(({ as }) => as === "answer" || as === "code");
  return {
    title: toString(title),
    line: title.position.start.line,
    endLine: parts.at(-1)?.endLine ?? title.position.end.line,
    topic: TOPICS.find((topic): topic is TopicId => file.split(/[\\/]/).includes(topic)) ?? null,
    kind,
    answered: kind === "choice" ? correct.length > 0 : ANSWERING.some((name) => sections.get(name)?.some(isVisible)),
    codeBlocks: findFences(told).filter(({ node }) => !isOutput(node) && isFenced(node, lines)).length,
    options: options.length,
    correct,
    ...(withText ? { answer: answer.flatMap(({ line, endLine }) => lines.slice(line - 1, endLine)).join("\n") } : {}),
  };
}

/** Sections whose code belongs to the question, and those that answer it. */
const ASKING: readonly SectionName[] = ["problem", "self-check"];
const ANSWERING: readonly SectionName[] = ["answer", "solution"];

function cutSections(root: Root, locale: Locale) {
  const context: RootContent[] = [];
  const sections = new Map<SectionName | null, RootContent[]>();
  let current = context;
  for (const node of root.children) {
    if (node.type === "heading" && node.depth === 2) {
      const name = findSection(toString(node).trim(), locale)?.name ?? null;
      current = sections.get(name) ?? [];
      sections.set(name, current);
    } else if (node.type !== "yaml") current.push(node);
  }
  return { context, sections };
}

/** A translation does not say its kind; its sections tell. */
function kindOf(root: Root, sections: ReadonlyMap<SectionName | null, unknown>): Kind {
  const front = root.children.find((node) => node.type === "yaml");
  const said = /^kind:[ \t]*(\w+)/m.exec(front?.value ?? "")?.[1];
  const known = KINDS.find((one): one is Kind => one === said);
  const fits = (kind: Kind) => SECTION_RULES.every(({ name, need }) => need[kind] !== "required" || sections.has(name));
  return known ?? KINDS.find(fits) ?? "open";
}

const isFenced = ({ position }: Code, lines: readonly string[]) => {
  const { line = 1, column = 1 } = position?.start ?? {};
  return /^[`~]{3}/.test(lines[line - 1]?.slice(column - 1) ?? "");
};

const isTaskList = (node: RootContent): node is List =>
  node.type === "list" && node.children.some((item) => typeof item.checked === "boolean");

/** Every top-level block as one part, self-checks as their prompts, options and reasons. */
function partsOf(root: Root): Part[] {
  let section = "";
  let titled = false;
  return root.children.flatMap((node): Part[] => {
    if (node.type === "yaml") return [part(node, "front-matter")];
    if (node.type === "heading" && node.depth === 1) {
      titled = true;
      return [part(node, "title", 0)];
    }
    if (!titled) return [{ ...part(node, "aside"), reason: "It stands before the title." }];
    if (node.type === "heading" && node.depth === 2) {
      section = toString(node).trim();
      return [part(node, "section", 0)];
    }
    if (section === "") return [part(node, "prompt", 0)];
    if (node.type === "code") return [part(node, "code", 0)];
    if (node.type === "heading" && isSelfCheck(section)) return [part(node, "prompt", 0)];
    if (isTaskList(node)) return node.children.flatMap(optionParts);
    return [part(node, "answer", 0)];
  });
}

const isSelfCheck = (heading: string) =>
  findSection(heading, "zh")?.name === "self-check" || findSection(heading, "en")?.name === "self-check";

/** An option's own words, and the reason under it. */
function optionParts(item: List["children"][number]): Part[] {
  const reason = item.children.find((child): child is Blockquote => child.type === "blockquote");
  const whole = part(item, "option", 0);
  if (!reason?.position || reason.position.start.line === whole.line) return [whole];
  return [
    { ...whole, endLine: reason.position.start.line - 1 },
    { ...part(reason, "answer", 0), endLine: whole.endLine },
  ];
}

function part(node: Root["children"][number] | List["children"][number], as: Part["as"], question?: number): Part {
  const line = node.position?.start.line ?? 1;
  return { line, endLine: node.position?.end.line ?? line, as, ...(question === undefined ? {} : { question }) };
}
