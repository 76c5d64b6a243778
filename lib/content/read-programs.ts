import type { RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import type { SectionName } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { classify } from "./classify";
import { decode } from "./decode";
import { findFences } from "./fences";
import { SECTION_RULES } from "./headings";
import { parseMarkdown } from "./markdown/parse";
import { collectProblems, placeOf } from "./problems";
import { cutByHeading } from "./sections/headed";
import { readSections } from "./sections";

/** `line` is that of the opening fence, 1-based. */
export type Program = { readonly source: string; readonly line: number };

/** The programs of one language of a coding question, as its author wrote them. */
export type Programs = {
  readonly path: string;
  readonly locale: Locale;
  readonly starter: Program | null;
  /** The first Python fence of the solution. */
  readonly solution: Program | null;
  readonly tests: readonly (Program & { readonly name: string })[];
  readonly wrong: readonly (Program & { readonly fails: string })[];
};

const TESTS = SECTION_RULES.find(({ name }) => name === "tests");

const firstProgram = (nodes: readonly RootContent[]): Program | null => {
  const found = findFences(nodes).find(({ node }) => node.lang === "python");
  return found ? { source: found.node.value, line: placeOf(found.node).line } : null;
};

const named = (nodes: readonly RootContent[]) =>
  cutByHeading(nodes).parts.flatMap(({ heading, nodes: under }) => {
    const program = firstProgram(under);
    return program ? [{ ...program, title: toString(heading).trim() }] : [];
  });

/** What is to be judged in a file; null where that is nothing. What is wrong with the file itself is said elsewhere. */
export function readPrograms(path: string, bytes: Uint8Array): Programs | null {
  const place = classify(path);
  if (place.role !== "question") return null;
  const decoded = decode(path, bytes);
  // Most files have no tests, and need not be parsed to be told so.
  if (!decoded.ok || !decoded.text.includes(`## ${TESTS?.heading[place.locale]}`)) return null;
  const root = parseMarkdown(decoded.text);
  const { sections } = readSections(root, place.locale, null, collectProblems(path, decoded.text));
  const under = (name: SectionName) => sections.find((section) => section.name === name)?.nodes ?? [];
  const tests = named(under("tests"));
  if (tests.length === 0) return null;
  return {
    path,
    locale: place.locale,
    starter: firstProgram(under("starter")),
    solution: firstProgram(under("solution")),
    tests: tests.map(({ title, ...test }) => ({ ...test, name: title.replace(/ \(hidden\)$/, "") })),
    wrong: named(under("wrong-solutions")).map(({ title, ...program }) => ({ ...program, fails: title })),
  };
}
