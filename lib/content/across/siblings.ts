import { headingOf } from "../headings";
import type { Diagnostic } from "../diagnostic";
import type { QuestionFacts, SectionShape } from "../facts";
import { at, inChinese, type Bank, type QuestionFile } from "./bank";

/** The English file of a question stands beside the Chinese one, has its id and is built the same way. */
export function checkSiblings({ questions, topics, paths }: Bank): readonly Diagnostic[] {
  const chinese = new Map(questions.filter(inChinese).map((file) => [file.path, file]));
  const english = questions.filter((file) => !inChinese(file));
  const orphans = [...english, ...topics.filter((file) => !inChinese(file))].flatMap((file) => {
    const original = chinesePath(file.path);
    if (paths.has(original)) return [];
    return [at(file, null, "orphan-sibling", `There is no ${original}. Write the Chinese file or remove this one.`)];
  });
  const pairs = english.flatMap((file) => {
    const original = chinese.get(chinesePath(file.path));
    return original ? [...compareIds(original, file), ...compareShapes(original, file)] : [];
  });
  return [...orphans, ...pairs];
}

const chinesePath = (path: string) => path.replace(/\.en\.md$/, ".md");

function compareIds(chinese: QuestionFile, english: QuestionFile): readonly Diagnostic[] {
  const [ours, theirs] = [english.facts.id, chinese.facts.id];
  if (!ours || !theirs || ours.value === theirs.value) return [];
  return [at(english, ours.at, "sibling-id", `${chinese.path} has the id “${theirs.value}”. Write the same here.`)];
}

/** The first difference is named, with both places: later ones mostly follow from it. */
function compareShapes(chinese: QuestionFile, english: QuestionFile): readonly Diagnostic[] {
  const difference = firstDifference(chinese.facts, english.facts);
  if (!difference) return [];
  const { line, otherLine, what } = difference;
  const message = `${what} Compare ${chinese.path}:${otherLine}.`;
  return [at(english, { line, column: 1 }, "sibling-structure", message)];
}

type Difference = { readonly line: number; readonly otherLine: number; readonly what: string };

function firstDifference(chinese: QuestionFacts, english: QuestionFacts): Difference | null {
  if (!chinese.shape || !english.shape) return null;
  for (let index = 0; index < Math.max(chinese.shape.length, english.shape.length); index++) {
    const difference = compareSections(chinese.shape[index], english.shape[index], chinese.shape, english.shape);
    if (difference) return difference;
  }
  return compareChecks(chinese, english) ?? compareHidden(chinese, english);
}

function compareSections(
  theirs: SectionShape | undefined,
  ours: SectionShape | undefined,
  allTheirs: readonly SectionShape[],
  allOurs: readonly SectionShape[],
): Difference | null {
  const line = ours?.line ?? allOurs.at(-1)?.line ?? 1;
  const otherLine = theirs?.line ?? allTheirs.at(-1)?.line ?? 1;
  const differ = (what: string) => ({ line, otherLine, what });
  const here = ours && `“${headingOf(ours.name, "en")}”`;
  const there = theirs && `“${headingOf(theirs.name, "zh")}”`;
  if (!ours || !theirs)
    return differ(ours ? `The Chinese file has no ${here}.` : `The Chinese file also has ${there}.`);
  if (ours.name !== theirs.name) return differ(`${here} stands where the Chinese file has ${there}.`);
  if (ours.parts !== theirs.parts)
    return differ(`${here} has ${ours.parts} entries, the Chinese file ${theirs.parts}.`);
  if (ours.fences === theirs.fences) return null;
  return differ(`${here} has ${ours.fences} code fences, the Chinese file ${theirs.fences}.`);
}

function compareChecks(chinese: QuestionFacts, english: QuestionFacts): Difference | null {
  for (const [index, ours] of english.checks.entries()) {
    const theirs = chinese.checks[index];
    if (!theirs) continue;
    const differ = (what: string) => ({ line: ours.line, otherLine: theirs.line, what });
    if (ours.lengths.length !== theirs.lengths.length) {
      return differ(`The self-check has ${ours.lengths.length} options, the Chinese one ${theirs.lengths.length}.`);
    }
    const [right, wanted] = [ours.correct, theirs.correct].map((places) => places.map((place) => place + 1).join(", "));
    if (right !== wanted) return differ(`The right options are number ${right}, in the Chinese file number ${wanted}.`);
  }
  return null;
}

function compareHidden(chinese: QuestionFacts, english: QuestionFacts): Difference | null {
  if (chinese.hidden.join() === english.hidden.join()) return null;
  const lineOf = ({ shape }: QuestionFacts) => shape?.find((section) => section.name === "tests")?.line ?? 1;
  return {
    line: lineOf(english),
    otherLine: lineOf(chinese),
    what: "Other tests are hidden than in the Chinese file.",
  };
}
