import { accountLines } from "../inspect/lines";
import { describeDialects } from "./describe";
import { complain } from "./complain";
import { assignKeys } from "./entries/answer-keys";
import { assignAnswers } from "./entries/assign-answers";
import { answerFromBelow, stopsOf } from "./entries/below";
import { mergeListed } from "./entries/merge";
import { cutSpans } from "./entries/spans";
import type { Context, Entry } from "./entries/entry";
import { answerCounted } from "./entries/counted-lists";
import { findExplanations } from "./entries/explanations";
import { splitEntry } from "./entries/split";
import { offerParagraphs } from "./entries/offered-paragraphs";
import { numbersOf } from "./entries/numbers";
import { findParted } from "./entries/parted";
import { findPoints } from "./entries/points";
import { isQuiz, signOf } from "./entries/quiz";
import { shareAnswers } from "./entries/share-answers";
import { withoutStandIns } from "./entries/stand-ins";
import { languageOf } from "./language-of";
import { openingLine } from "./find-title";
import type { DocumentReading } from "./model";
import { openDocument } from "./open-document";
import { partsOf } from "./parts";
import { questionsOf } from "./questions-of";
import { findSections } from "./sections-of";
import { choose } from "./series/choose";
import { guessQuestions } from "./series/guess";
import { weigh } from "./series/weigh";
import { alignLists } from "./series/listed";
import { outlineOf } from "./series/outline";
import { findByBeginning } from "./series/by-beginning";
import { titleQuestion } from "./series/title-question";
import type { Unit } from "./units/unit";

/** What a document says, in whatever way its author marks questions. `text` is decoded; any text will do. */
export function readDocument(file: string, text: string): DocumentReading {
  const { prepared, given, document, groups, contents, blocks, lists, candidates, candidatesOf } = openDocument(text);
  const { lines } = prepared;
  const { units } = document;
  const outline = outlineOf(document);
  const title = document.titleUnit === null ? given.title : (units[document.titleUnit]?.text ?? null);
  const name = title ?? openingLine(units) ?? "";
  const aligned = alignLists(candidates, units);
  const surroundings = { aligned, outline, groups, name, paragraphs: countParagraphs(units) };
  const stated = findByBeginning(given.beginnings, document, lines, candidates);
  const isStated = stated.candidates.length > 0;
  const weighed = weigh(isStated ? stated.candidates : candidates, document, surroundings);
  const sure = isStated ? weighed : choose(weighed, document);
  const untitled = { ...document, titleUnit: null };
  const titled =
    sure.length > 0
      ? []
      : titleQuestion(document, candidatesOf(untitled), (some) => weigh(some, untitled, surroundings));
  const guess = titled.length > 0 || isStated ? null : guessQuestions(weighed, sure, document, title);
  const chosen = guess?.chosen ?? [...sure, ...titled];

  const spans = cutSpans(chosen, document, outline, stopsOf(document, blocks, lists));
  const starts = new Set(spans.map(({ start }) => start));
  const explaining = findExplanations(spans, document);
  const parting = findParted(spans, document);
  const numbers = numbersOf(spans, document, outline);
  const placed = spans.map((span, at) => {
    const context: Omit<Context, "isQuiz" | "sign"> = {
      explaining,
      parting: parting.get(span.start) ?? null,
      sections: findSections(span.start, document, outline.above, starts),
      part: units[outline.parts[span.start] ?? -1]?.text ?? "",
      number: numbers[at] ?? null,
    };
    return { span, context };
  });
  const keyed = (some: readonly Entry[]) =>
    answerFromBelow(some, assignKeys(some, blocks), assignAnswers(some, lists, document), document);
  const splitAll = (quiz: boolean, sign: string | null, points: ReturnType<typeof findPoints> = new Map()) =>
    placed.map(({ span, context }) => {
      const own = { ...context, parting: points.get(span.start) ?? context.parting, isQuiz: quiz, sign };
      return splitEntry(span, document, points.has(span.start) ? [] : groups, own);
    });
  const first = splitAll(false, null);
  const sign = signOf(first, document);
  const quiz = isQuiz(first, document, new Set(blocks.flatMap((block) => block.keys.map(({ number }) => number))));
  const offered = quiz || sign !== null ? splitAll(quiz, sign) : first;
  const points = findPoints(keyed(offered), document);
  const split = offerParagraphs(points.size > 0 ? splitAll(quiz, sign, points) : offered, document);
  const shared = shareAnswers(withoutStandIns(keyed(split), document), document);
  const counted = answerCounted(shared, aligned, document);
  const merged = mergeListed(counted.entries, document, counted.aligned);

  const parts = partsOf({ document, merged, contents, blocks, lines });
  const questions = questionsOf(merged, {
    name,
    document,
    parts,
    lines,
    sectionsAt: new Map(placed.map(({ span, context }) => [span.start, context.sections])),
  });
  const dialects = describeDialects([...weighed, ...titled], chosen, isStated);
  return {
    file,
    dialect: questions.length === 0 ? "none" : (dialects[0]?.dialect ?? "none"),
    candidates: questions.length === 0 ? [] : dialects,
    title,
    language: languageOf(text),
    given: { topic: given.topic, tags: given.tags },
    questions,
    parts,
    diagnostics: complain(file, prepared.repairs, questions, guess, { ...stated, line: given.beginningsLine }),
    lines: accountLines(lines, parts),
  };
}

const countParagraphs = (units: readonly Unit[]) =>
  units.filter(
    ({ type, path, text, block }, at) =>
      type === "text" && path.length === 0 && text !== "" && units[at - 1]?.block !== block,
  ).length;
