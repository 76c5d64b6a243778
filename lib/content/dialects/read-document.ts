import { accountLines } from "../inspect/lines";
import { describeDialects } from "./describe";
import { complain } from "./complain";
import { assignKeys, findKeyBlocks } from "./entries/answer-keys";
import { assignAnswers } from "./entries/assign-answers";
import { answerFromBelow, stopsOf } from "./entries/below";
import { mergeListed } from "./entries/merge";
import { cutSpans } from "./entries/spans";
import type { Context, Entry } from "./entries/entry";
import { answerCounted } from "./entries/counted-lists";
import { findExplanations } from "./entries/explanations";
import { splitEntry } from "./entries/split";
import { offerParagraphs } from "./entries/offered-paragraphs";
import { findParted } from "./entries/parted";
import { findPoints } from "./entries/points";
import { findListsOfAnswers } from "./entries/headed-answers";
import { isQuiz, signOf } from "./entries/quiz";
import { shareAnswers } from "./entries/share-answers";
import { withoutStandIns } from "./entries/stand-ins";
import { headNumbers } from "./head-numbers";
import { joinBold } from "./join-bold";
import { joinHeadings } from "./join-headings";
import { languageOf } from "./language-of";
import { levelHeadings } from "./level-headings";
import { sinkBelowTurns } from "./sink-below-turns";
import { sinkHeadings } from "./sink-headings";
import { findTitleUnit, openingLine } from "./find-title";
import { readGiven } from "./given";
import { settleMarks } from "./marks/settle-marks";
import type { DocumentReading } from "./model";
import { findOptionGroups } from "./options/groups";
import { partFences } from "./options/part-fences";
import { unitsOfOptions } from "./options/units-of-options";
import { partsOf } from "./parts";
import { prepare } from "./prepare";
import { questionsOf } from "./questions-of";
import { findSections } from "./sections-of";
import { adoptLines } from "./series/adopt-lines";
import type { Document } from "./series/candidate";
import { findCandidates } from "./series/find-candidates";
import { choose } from "./series/choose";
import { guessQuestions } from "./series/guess";
import { weigh } from "./series/weigh";
import { findContents, isNavigation } from "./series/contents";
import { alignLists } from "./series/listed";
import { outlineOf } from "./series/outline";
import { findQuestionTables } from "./series/tables";
import { titleQuestion } from "./series/title-question";
import { withoutBackLinks } from "./units/back-links";
import { parseDocument } from "./units/parse-document";
import { openDirectives } from "./units/directives";
import { hideProperties } from "./units/properties";
import type { Unit } from "./units/unit";

/** What a document says, in whatever way its author marks questions. `text` is decoded; any text will do. */
export function readDocument(file: string, text: string): DocumentReading {
  const prepared = prepare(text);
  const { lines } = prepared;
  const parsed = headNumbers(
    joinHeadings(
      withoutBackLinks(joinBold(partFences(openDirectives(parseDocument(prepared.parsed, prepared.origin))))),
    ),
  );
  const settled = settleMarks(parsed);
  const units = sinkBelowTurns(sinkHeadings(levelHeadings(hideProperties(parsed), settled), settled), settled);
  const tables = findQuestionTables(units);
  const groups = findOptionGroups(units, settled, tables);
  const optionUnits = new Set(groups.flatMap(({ rows }) => rows.map(({ unit }) => unit)));
  // `A: …` among options is no answer.
  const marks = settled.map((mark, index) =>
    optionUnits.has(index) && mark.label ? { ...mark, label: null, title: mark.labelled } : mark,
  );
  const contents = findContents(units);
  const apart = new Set([...contents, ...units.flatMap((unit, index) => (isNavigation(unit) ? [index] : []))]);
  const given = readGiven(units, lines);
  const document: Document = {
    units,
    marks,
    apart,
    tables,
    titleUnit: findTitleUnit(units, given.title),
  };
  const outline = outlineOf(document);

  const taken = unitsOfOptions(groups);
  const blocks = findKeyBlocks(document, optionUnits);
  // A label alone right above keys names the part that they are of.
  const keys = blocks.flatMap(({ from, keys: found }) => [
    ...(marks[from - 1]?.label?.alone ? [from - 1] : []),
    ...found.map(({ unit }) => unit),
  ]);
  const lists = findListsOfAnswers(document);
  // Nothing between two answers of a list asks.
  const answering = lists.flatMap(({ from, answers }) =>
    Array.from({ length: (answers.at(-1)?.to ?? from) - from }, (_, at) => from + at),
  );
  const claimed = new Set([...taken, ...keys, ...answering]);
  const candidates = adoptLines(findCandidates(document, claimed, groups));
  const title = document.titleUnit === null ? given.title : (units[document.titleUnit]?.text ?? null);
  const name = title ?? openingLine(units) ?? "";
  const aligned = alignLists(candidates, units);
  const surroundings = { aligned, outline, groups, name, paragraphs: countParagraphs(units) };
  const weighed = weigh(candidates, document, surroundings);
  const sure = choose(weighed, document);
  const untitled = { ...document, titleUnit: null };
  const titled =
    sure.length > 0
      ? []
      : titleQuestion(document, findCandidates(untitled, claimed, groups), (some) =>
          weigh(some, untitled, surroundings),
        );
  const guess = titled.length > 0 ? null : guessQuestions(weighed, sure, document, title);
  const chosen = guess?.chosen ?? [...sure, ...titled];

  const spans = cutSpans(chosen, document, outline, stopsOf(document, blocks, lists));
  const starts = new Set(spans.map(({ start }) => start));
  const explaining = findExplanations(spans, document);
  const parting = findParted(spans, document);
  const placed = spans.map((span) => {
    const around = outline.above[span.start] ?? [];
    const context: Omit<Context, "isQuiz" | "sign"> = {
      explaining,
      parting: parting.get(span.start) ?? null,
      sections: findSections(span.start, document, outline.above, starts),
      part: units[outline.parts[span.start] ?? -1]?.text ?? "",
      number: (marks[span.start]?.ordinal ?? marks[around.at(-1) ?? -1]?.ordinal)?.value ?? null,
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
  const dialects = describeDialects([...weighed, ...titled], chosen);
  return {
    file,
    dialect: questions.length === 0 ? "none" : (dialects[0]?.dialect ?? "none"),
    candidates: questions.length === 0 ? [] : dialects,
    title,
    language: languageOf(text),
    given: { topic: given.topic, tags: given.tags },
    questions,
    parts,
    diagnostics: complain(file, prepared.repairs, questions, guess),
    lines: accountLines(lines, parts),
  };
}

const countParagraphs = (units: readonly Unit[]) =>
  units.filter(
    ({ type, path, text, block }, at) =>
      type === "text" && path.length === 0 && text !== "" && units[at - 1]?.block !== block,
  ).length;
