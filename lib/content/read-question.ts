import type { Root } from "mdast";
import type { Kind, Prose, QuestionText, Section } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { readManuscript, type Manuscript } from "./editorial/manuscript";
import type { QuestionFacts } from "./facts";
import { readFrontMatter } from "./front-matter";
import { QUESTION_KEYS, TRANSLATION_KEYS } from "./front-matter-keys";
import { findInternalLinks } from "./links";
import { createRenderer } from "./markdown/render";
import { didYouMean } from "./nearest";
import { placeOf, type Problems } from "./problems";
import { readSection } from "./sections/read-section";
import { isVisible } from "./sections/visible";
import { readSections, type RawSection } from "./sections";
import { shapeOf } from "./shape";

/** Reads one language of a question. `text` is null when it has no title to show. */
export function readQuestion(
  file: { readonly root: Root; readonly path: string; readonly locale: Locale; readonly source: string },
  problems: Problems,
): { readonly facts: QuestionFacts; readonly text: QuestionText | null; readonly manuscript: Manuscript } {
  const { root, path, locale } = file;
  const { id, kind, shared } = locale === "zh" ? readShared(root, problems) : readTranslation(root, problems);
  const outline = readSections(root, locale, kind, problems);
  const renderer = createRenderer(root, { locale });
  const title: Prose | null = outline.title && renderer.inline(outline.title.children);
  const context = outline.context.some(isVisible) ? renderer.blocks(outline.context).prose : null;
  const read = outline.sections.map((raw) => {
    // That it is empty has been said.
    const isWritten = raw.nodes.some(isVisible);
    return { raw, section: isWritten ? readSection(raw, { heading: raw.heading, kind, renderer, problems }) : null };
  });
  const sections = read.flatMap(({ section }) => section ?? []);
  checkWrongSolutions(outline.sections, sections, problems);
  for (const { line, column, code, message } of renderer.findings()) problems.report({ line, column }, code, message);

  const whole = outline.sound && sections.length === read.length;
  const facts: QuestionFacts = {
    role: "question",
    id,
    shared,
    ...shapeOf(read, whole),
    links: findInternalLinks(root),
  };
  const text = title && { locale, path, title, context, sections, markdown: markdownOf(root, file.source) };
  return { facts, text, manuscript: readManuscript(outline) };
}

/** What follows the front matter and the end of its last line. */
function markdownOf({ children: [first] }: Root, source: string): string {
  return first?.type === "yaml" ? source.slice(first.position?.end.offset).replace(/^[ \t]*\n/, "") : source;
}

type Front = Pick<QuestionFacts, "id" | "shared"> & { readonly kind: Kind | null };

function readShared(root: Root, problems: Problems): Front {
  const { id, kind, difficulty, reviewed, ...lists } = readFrontMatter(root, QUESTION_KEYS, problems, () => null);
  const known = kind && difficulty && reviewed;
  return {
    id,
    kind: kind?.value ?? null,
    shared: known && { kind: kind.value, difficulty: difficulty.value, reviewed, ...lists },
  };
}

function readTranslation(root: Root, problems: Problems): Front {
  const elsewhere = (key: string) => (key in QUESTION_KEYS ? "It stands in the Chinese file only." : null);
  return { id: readFrontMatter(root, TRANSLATION_KEYS, problems, elsewhere).id, kind: null, shared: null };
}

/** A wrong solution is headed by the test that it must fail. */
function checkWrongSolutions(raw: readonly RawSection[], sections: readonly Section[], problems: Problems): void {
  const tests = sections.flatMap((section) => (section.name === "tests" ? section.tests : []));
  const wrong = sections.flatMap((section) => (section.name === "wrong-solutions" ? section.solutions : []));
  if (tests.length === 0) return;
  const headings = raw
    .filter((section) => section.name === "wrong-solutions")
    .flatMap((section) => section.nodes.filter((node) => node.type === "heading" && node.depth === 3));
  const names = tests.map((test) => test.name);
  for (const [index, { fails }] of wrong.entries()) {
    if (names.includes(fails)) continue;
    const message = `No test is called “${fails}”. The tests are ${names.join(", ")}.${didYouMean(fails, names)}`;
    problems.report(placeOf(headings[index]), "unknown-test", message);
  }
}
