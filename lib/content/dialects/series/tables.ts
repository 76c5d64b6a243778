import { roleOf } from "../marks/label";
import { stripOrdinal } from "../marks/ordinal";
import { likeness } from "../marks/likeness";
import { isPlaceholder, namesQuestions } from "../marks/words";
import type { Unit } from "../units/unit";
import { cellText, isCounted, nameOf, NUMBERS } from "./table-columns";
import { findOffered, type OfferedColumns } from "./table-options";

/** Which columns of a table hold questions and answers, 0-based. */
export type QuestionTable = {
  readonly question: number;
  readonly answers: readonly number[];
  /** Its first row asks too. */
  readonly headless: boolean;
  readonly offered: OfferedColumns;
};

/** Tables that hold a question in each row, by their block. */
export function findQuestionTables(units: readonly Unit[]): ReadonlyMap<number, QuestionTable> {
  const tables = new Map<number, Unit[]>();
  const ofProblems = new Set<number>();
  let above: readonly Unit[] = [];
  for (const unit of units) {
    if (unit.type === "heading") above = [...above.filter(({ depth }) => depth < unit.depth), unit];
    if (unit.type !== "row") continue;
    const rows = tables.get(unit.block);
    if (rows) rows.push(unit);
    else tables.set(unit.block, [unit]);
    if (above.some(({ text }) => namesQuestions(text))) ofProblems.add(unit.block);
  }
  const found = new Map(
    [...tables].flatMap(([block, rows]) => {
      const table = readTable(rows, ofProblems.has(block));
      return table ? [[block, table] as const] : [];
    }),
  );
  return new Map([...found, ...findAlike(tables, found)]);
}

/** Least rows of a table that is taken for what tables of its shape are, and least that its rows ask. */
const MIN_ALIKE = 3;
const ASKS_ALIKE = 0.1;

/** Tables without a heading row whose rows are numbered in the same column as those of a question table: they go on with it. */
function findAlike(
  tables: ReadonlyMap<number, readonly Unit[]>,
  found: ReadonlyMap<number, QuestionTable>,
): [number, QuestionTable][] {
  const numbered = (rows: readonly Unit[], column: number) =>
    rows.length >= MIN_ALIKE && rows.every((row) => stripOrdinal(cellText(row, column), false) !== null);
  const shapeOf = (rows: readonly Unit[]) => rows[0]?.cells.length ?? 0;
  const shapes = new Map(
    [...found].flatMap(([block, table]) => {
      const rows = tables.get(block) ?? [];
      return table.headless && numbered(rows, table.question) ? [[shapeOf(rows), table] as const] : [];
    }),
  );
  return [...tables].flatMap(([block, rows]) => {
    const alike = shapes.get(shapeOf(rows));
    if (!alike || found.has(block) || !numbered(rows, alike.question)) return [];
    const asks = rows.reduce((sum, row) => sum + likeness(rowQuestion(row, alike)), 0) / rows.length;
    return asks >= ASKS_ALIKE ? [[block, alike]] : [];
  });
}

/** What the column is called that names a problem each. */
const TITLES = /^(?:titles?|names?|标题|名称)$/;

/** `ofProblems`: a heading above says so. */
function readTable([header, ...rows]: readonly Unit[], ofProblems: boolean): QuestionTable | null {
  if (!header || (rows.length === 0 && likeness(cellText(header, 0)) < 0.75)) return null;
  if (rows.length === 0) return { question: 0, answers: [], headless: true, offered: NONE };
  const offered = findOffered(
    header.cells.map((_, column) => cellText(header, column)),
    (name) => roleOf(name.toLowerCase()) === "options",
  );
  const columns = header.cells.map((_, column) => {
    const texts = rows.map((row) => cellText(row, column));
    const spoken = texts.filter((text) => !isPlaceholder(text));
    const name = nameOf(header, column);
    return {
      column,
      role: NUMBERS.test(name) ? "note" : ofProblems && TITLES.test(name) ? "question" : roleOf(name),
      asks: spoken.reduce((sum, text) => sum + likeness(text), 0) / Math.max(1, spoken.length),
      length: spoken.reduce((sum, text) => sum + text.length, 0) / Math.max(1, spoken.length),
      linked: rows.filter((row) => row.cells[column]?.some(({ link }) => link !== null)).length / rows.length,
    };
  });
  // What stands behind the keys of other questions explains them.
  const keys = header.cells.findIndex((_, column) => rows.every((row) => LETTERS.test(cellText(row, column))));
  const asking = columns.filter(
    ({ column, role, asks }) =>
      !isOffered(column, offered) &&
      ((role === "question" && (asks >= 0.15 || isCounted(column, header, rows))) ||
        (asks >= 0.6 && role !== "answer" && (keys < 0 || column < keys))),
  );
  const question = asking.toSorted(
    (a, b) => Number(b.role === "question") - Number(a.role === "question") || b.asks - a.asks,
  )[0];
  if (!question || question.length < 3) return null;
  const answers = columns.filter(
    ({ column, role, length }) =>
      column !== question.column &&
      !isOffered(column, offered) &&
      (role === "answer" || (role === null && (length >= 24 || namesOptions(column, rows, offered)))),
  );
  const headless = likeness(cellText(header, question.column)) >= 0.75;
  return { question: question.column, answers: answers.map(({ column }) => column), headless, offered };
}

const NONE: OfferedColumns = { each: [], all: null };

/** Nothing but the letters of options. */
const LETTERS = /^[(（]?[A-Ha-h](?:[\s,，、]{0,3}[A-Ha-h]){0,6}[)）.]?$/;

const isOffered = (column: number, { each, all }: OfferedColumns) => each.includes(column) || all === column;

/** Whether each cell of a column names one of the options beside it, or several, by nothing but letters. */
const namesOptions = (column: number, rows: readonly Unit[], { each, all }: OfferedColumns): boolean =>
  (each.length > 0 || all !== null) && rows.every((row) => LETTERS.test(cellText(row, column)));

/** What a row of a question table asks. */
export const rowQuestion = (row: Unit, { question }: QuestionTable): string => cellText(row, question);

/** Whether a row answers its question, in another cell or behind a link. */
export function rowAnswered(row: Unit, { question, answers }: QuestionTable): boolean {
  if (
    answers.some(
      (column) =>
        !isPlaceholder(cellText(row, column)) || row.cells[column]?.some(({ link, image }) => link !== null || image),
    )
  )
    return true;
  return row.cells[question]?.some(({ link }) => link !== null && link !== "" && !link.startsWith("#")) ?? false;
}

/** A cell with its code, links and bold words as Markdown again. */
export const cellMarkdown = (row: Unit, column: number): string =>
  (row.cells[column] ?? [])
    .map(({ text, code, strong, link }) => {
      const shown = code && text.trim() !== "" ? `\`${text}\`` : strong && text.trim() !== "" ? `**${text}**` : text;
      return link === null || link.startsWith("[") ? shown : `[${shown}](${link})`;
    })
    .join("")
    .trim();
