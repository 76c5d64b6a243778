import { findKeyBlocks } from "./entries/answer-keys";
import { findListsOfAnswers } from "./entries/headed-answers";
import { findTitleUnit } from "./find-title";
import { readGiven } from "./given";
import { headNumbers } from "./head-numbers";
import { joinBold } from "./join-bold";
import { joinHeadings } from "./join-headings";
import { levelHeadings } from "./level-headings";
import { settleMarks } from "./marks/settle-marks";
import { findOptionGroups } from "./options/groups";
import { partFences } from "./options/part-fences";
import { unitsOfOptions } from "./options/units-of-options";
import { prepare } from "./prepare";
import { adoptLines } from "./series/adopt-lines";
import type { Candidate, Document } from "./series/candidate";
import { findContents, isNavigation } from "./series/contents";
import { findCandidates } from "./series/find-candidates";
import { findQuestionTables } from "./series/tables";
import { sinkBelowTurns } from "./sink-below-turns";
import { sinkHeadings } from "./sink-headings";
import { withoutBackLinks } from "./units/back-links";
import { openDirectives } from "./units/directives";
import { parseDocument } from "./units/parse-document";
import { hideProperties } from "./units/properties";

/** Takes a text apart and finds the lines that may open a question, before any is taken for one. `text` is decoded; any will do. */
export function openDocument(text: string) {
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
  const taken = unitsOfOptions(groups, units);
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
  const candidatesOf = (some: Document): Candidate[] => findCandidates(some, claimed, groups);
  return {
    prepared,
    given,
    document,
    groups,
    contents,
    blocks,
    lists,
    candidates: adoptLines(candidatesOf(document)),
    candidatesOf,
  };
}
