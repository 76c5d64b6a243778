import { TOPICS, type Prose, type SafeHtml } from "@/lib/catalogue/model";
import type { Publication } from "@/lib/catalogue/publication";
import type { QuestionId } from "@/lib/core/ids";
import { seededRandom, type Random } from "@/lib/core/random";
import { catalogueWriter } from "@/lib/db/catalogue-writer";
import type { Database } from "@/lib/db/client";
import { searchIndexOf } from "@/lib/db/search/choose-index";
import { searchReader } from "@/lib/db/search/search-reader";
import { parseQuery } from "@/lib/search/query";
import { searchQuestions } from "@/lib/services/search-questions";
import { HAN, LATIN, paragraph, pick, sentence } from "./generate-bank";
import { onBothDatabases } from "./grounds";
import { printTable, type Row } from "./table";

const SIZES = [1_000, 5_000, 50_000];
const PER_PUBLICATION = 1_000;
const QUERIES = 100;
const FILTERS = { topic: null, difficulty: [], kind: [], tags: [] };

/** What people type, by kind. Two-character words stand in every tenth question or so, the others are rarer. */
const KINDS: Readonly<Record<string, (random: Random) => string>> = {
  "2 characters": (random) => pick(random, HAN) + pick(random, HAN),
  "4 characters": (random) => Array.from({ length: 4 }, () => pick(random, HAN)).join(""),
  "a Latin word": (random) => pick(random, LATIN),
  mixed: (random) => `${pick(random, LATIN)} ${pick(random, HAN)}${pick(random, HAN)}`,
  "a slip": (random) => `${pick(random, LATIN).slice(1)}q`,
};

const prose = (text: string): Prose => ({ html: text as SafeHtml, text });

/** Questions from `start` on; no Markdown is read. */
function generate(random: Random, start: number): Publication {
  const questions = Array.from({ length: PER_PUBLICATION }, (_, index) => ({
    id: `q-${(start + index).toString(36).padStart(6, "0")}` as QuestionId,
    slug: `question-${start + index}`,
    topic: TOPICS[(start + index) % TOPICS.length] ?? TOPICS[0],
    ...({
      kind: "open",
      difficulty: "medium",
      reviewed: "2026-11-21",
      answered: true,
      origin: null,
      listed: null,
    } as const),
    ...{ tags: ["latency"], covers: [], related: [], was: [] },
  }));
  const texts = questions.map(({ id, slug }) => ({
    questionId: id,
    ...({ locale: "zh", context: null, markdown: "" } as const),
    path: `platform/${slug}.md`,
    title: prose(sentence(random, 6)),
    sections: [
      { name: "short-answer", body: prose(paragraph(random, 3)), headings: [] } as const,
      { name: "key-points", points: Array.from({ length: 4 }, () => prose(sentence(random, 8))) } as const,
      { name: "answer", body: prose(paragraph(random, 8 + Math.floor(random() * 16))), headings: [] } as const,
    ],
  }));
  return {
    pipeline: "bench",
    digest: String(start),
    files: { put: [], remove: [] },
    questions: { put: questions, moved: [], retire: [] },
    texts: { put: texts, remove: [] },
    topics: { put: [], remove: [] },
    tags: null,
    templates: null,
    learningPaths: null,
    glossary: null,
  };
}

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const started = performance.now();
  await work();
  return performance.now() - started;
};

const percentile = (times: readonly number[], part: number): string =>
  ([...times].sort((one, other) => one - other)[Math.floor(times.length * part)] ?? 0).toFixed(2);

async function ask(database: Database, random: Random, kind: (random: Random) => string): Promise<string[]> {
  const index = searchIndexOf(database.provider);
  const inDatabase: number[] = [];
  const whole: number[] = [];
  const totals: number[] = [];
  let bytes = 0;
  for (let count = 0; count < QUERIES; count += 1) {
    const q = kind(random);
    const query = parseQuery(q);
    if (!query.ok) throw new Error(query.code);
    const input = { query: query.value, filters: FILTERS, locale: "zh", limit: 20 } as const;
    inDatabase.push(await milliseconds(() => database.read((transaction) => index.match(transaction, input))));
    whole.push(
      await milliseconds(async () => {
        const search = searchReader(database);
        const answer = await searchQuestions({ search }, { q, locale: "zh", query: FILTERS, limit: 20 });
        bytes = Math.max(bytes, Buffer.byteLength(JSON.stringify(answer.ok ? answer.value : null)));
        if (answer.ok) totals.push(answer.value.total);
      }),
    );
  }
  const hits = (totals.sort((one, other) => one - other)[totals.length / 2] ?? 0).toFixed(0);
  const times = [
    percentile(inDatabase, 0.5),
    percentile(inDatabase, 0.95),
    percentile(whole, 0.5),
    percentile(whole, 0.95),
  ];
  return [hits, ...times, String(bytes)];
}

async function measure(database: Database, seed: number): Promise<void> {
  const rows: Row[] = [];
  let published = 0;
  for (const size of SIZES) {
    const random = seededRandom(seed + size);
    const before = published;
    const publishing = await milliseconds(async () => {
      for (; published < size; published += PER_PUBLICATION)
        await catalogueWriter(database).publish(generate(random, published));
    });
    const each = ((publishing / (size - before)) * PER_PUBLICATION).toFixed(0);
    rows.push({ what: `${size} questions, publishing 1,000 took ${each} ms`, figures: [] });
    for (const [name, kind] of Object.entries(KINDS)) {
      rows.push({ what: `${size} questions, ${name}`, figures: await ask(database, random, kind) });
    }
  }
  const columns = ["hits", "database p50", "p95 ms", "answer p50", "p95 ms", "most bytes"];
  printTable(`search, ${database.provider}, first 20 hits`, columns, rows);
}

/** Searching generated questions. */
export const benchSearch = (seed: number): Promise<void> => onBothDatabases(({ database }) => measure(database, seed));
