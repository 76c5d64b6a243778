import { beforeAll, expect, test } from "vitest";
import type { Publication } from "@/lib/catalogue/publication";
import { seededRandom } from "@/lib/core/random";
import { catalogueWriter } from "@/lib/db/catalogue-writer";
import type { Database } from "@/lib/db/client";
import { exportCatalogue } from "@/lib/db/export-catalogue";
import { searchReader } from "@/lib/db/search/search-reader";
import { contentFolder } from "@/lib/files/content-folder";
import type { Locale } from "@/lib/i18n/locales";
import { publishCatalogue } from "@/lib/services/publish-catalogue";
import { searchQuestions } from "@/lib/services/search-questions";
import { prose, publication, question, text } from "../support/publication";
import { havingWord, holding, truthOf, type Exported } from "../support/search-truth";
import { describeStore } from "../support/store";

const SEED = 20261122;
const long = process.env.TEST_LONG === "1";
const RANDOM_PIECES = long ? 1_000 : 200;
const RANDOM_WORDS = long ? 100 : 20;
/** Of the pieces of titles, one in so many. */
const EVERY = long ? 1 : 10;
const ALL = { topic: null, difficulty: [], kind: [], tags: [] };

/** The ids of all hits, sorted; fails where the total is not their number. */
async function idsOf(database: Database, q: string, locale: Locale = "zh"): Promise<string[]> {
  const answer = await searchQuestions({ search: searchReader(database) }, { q, locale, query: ALL, limit: 500 });
  if (!answer.ok) throw new Error(answer.code);
  const ids = answer.value.exact ? answer.value.hits.map(({ id }) => id) : [];
  if (answer.value.exact) expect(answer.value.total, q).toBe(ids.length);
  return ids.sort();
}

/** Every stretch of a text's Han runs, of these many characters. */
const piecesOf = (texts: readonly string[], shortest: number, longest: number): string[] => {
  const runs = texts.flatMap((one) => one.match(/\p{Script=Han}+/gu) ?? []).map((run) => [...run]);
  const pieces = runs.flatMap((run) =>
    run.flatMap((_, start) =>
      Array.from({ length: longest - shortest + 1 }, (_, more) => run.slice(start, start + shortest + more).join("")),
    ),
  );
  return [...new Set(pieces)].filter((piece) => [...piece].length >= shortest);
};

async function publishedTruth(database: Database, change: Publication) {
  await catalogueWriter(database).publish(change);
  const exported = JSON.parse(await exportCatalogue(database)) as Exported;
  return { database, zh: truthOf(exported, "zh"), en: truthOf(exported, "en") };
}

let bank: Publication;
beforeAll(async () => {
  const store = {
    readDigest: async () => null,
    countQuestions: async () => 0,
    readIndex: async () => ({ pipeline: "", files: [] }),
    publish: async (change: Publication) => void (bank = change),
  };
  const today = new Date("2030-01-01T00:00:00Z");
  await publishCatalogue({ store, folder: contentFolder("content"), pipeline: "test", today });
});

describeStore("Searching the bank", (store) => {
  let published: Awaited<ReturnType<typeof publishedTruth>>;
  // The tests only read: one publication serves them all.
  beforeAll(async () => {
    const { database, giveUp } = await store.newShared();
    published = await publishedTruth(database, bank);
    return giveUp;
  });

  test("finds every piece of 2 to 6 characters of every title exactly where it stands", async () => {
    const { database, zh } = published;
    const pieces = piecesOf(
      zh.map(({ title }) => title),
      2,
      6,
    );
    expect(pieces.length).toBeGreaterThan(300);
    const tried = pieces.filter((_, index) => index % EVERY === 0);
    for (const piece of tried) expect(await idsOf(database, piece), piece).toEqual(holding(zh, piece));
  });

  test(`finds ${RANDOM_PIECES} random pieces of answers exactly where they stand (seed ${SEED})`, async () => {
    const { database, zh } = published;
    const random = seededRandom(SEED);
    const pieces = piecesOf(
      zh.flatMap(({ strings }) => strings),
      2,
      9,
    );
    for (let count = 0; count < RANDOM_PIECES; count += 1) {
      const piece = pieces[Math.floor(random() * pieces.length)] ?? "";
      expect(await idsOf(database, piece), piece).toEqual(holding(zh, piece));
    }
  });

  test("finds several runs and words wherever each stands, in the reader's language", async () => {
    const { database, zh, en } = published;
    const both = (one: string[], other: string[]) => one.filter((id) => other.includes(id));
    expect(await idsOf(database, "KV 缓存")).toEqual(both(holding(zh, "缓存"), havingWord(zh, "kv")));
    expect(await idsOf(database, "LoRA微调")).toEqual(both(holding(zh, "微调"), havingWord(zh, "lora")));
    expect(await idsOf(database, "模型，训练；数据！")).toEqual(holding(zh, "模型", "训练", "数据"));
    expect(await idsOf(database, "ＫＶ　Cache", "en")).toEqual(both(havingWord(en, "kv"), havingWord(en, "cache")));
    expect(await idsOf(database, "KV 缓存")).not.toEqual([]);
    expect(await idsOf(database, "隐私")).not.toEqual([]);
  });

  test("finds Latin words whole or begun", async () => {
    const { database, zh, en } = published;
    const random = seededRandom(SEED);
    for (const [locale, truth] of [["zh", zh] as const, ["en", en] as const]) {
      const words = truth.flatMap(({ strings }) => strings.flatMap((one) => one.match(/[a-z0-9]{2,}/g) ?? []));
      for (let count = 0; count < RANDOM_WORDS; count += 1) {
        const word = words[Math.floor(random() * words.length)] ?? "";
        const begun = word.slice(0, 1 + Math.floor(random() * word.length));
        expect(await idsOf(database, begun, locale), begun).toEqual(havingWord(truth, begun));
      }
    }
  });
});

describeStore("Searching texts made to mislead", (store) => {
  test(`takes no run for one that spans two, nor pairs from here and there (seed ${SEED})`, async () => {
    const random = seededRandom(SEED);
    const pick = (from: string) => [...from][Math.floor(random() * [...from].length)] ?? "";
    // Three characters, so that every pair stands everywhere; one of them is a pair of surrogates.
    const scribble = (length: number) => Array.from({ length }, () => pick("模模型型𠮷𠮷a ，1")).join("");
    const put = Array.from({ length: 80 }, (_, index) => question(String(100_000 + index)));
    const texts = put.map(({ id }) => ({
      ...text(id.slice(2), "zh", scribble(6), [scribble(8), scribble(8)]),
      context: prose(scribble(40)),
    }));
    const { database, zh } = await publishedTruth(await store.newDatabase(), publication({ put, texts }));
    for (let count = 0; count < 400; count += 1) {
      const run = Array.from({ length: 1 + Math.floor(random() * 7) }, () => pick("模型𠮷")).join("");
      expect(await idsOf(database, run), run).toEqual(holding(zh, run));
    }
  });

  test("finds a run at the end of a text of any length", async () => {
    const filler = Array.from({ length: 30_000 }, (_, index) => String.fromCodePoint(0x4e00 + (index % 5000))).join("");
    const long = {
      ...text("aaaaaa", "zh", "长文"),
      context: prose(`${"模型".repeat(400)}${filler}末尾之言。${"缓存".repeat(300)}`),
    };
    const { database, zh } = await publishedTruth(
      await store.newDatabase(),
      publication({ put: [question("aaaaaa")], texts: [long] }),
    );
    for (const run of ["末尾之言", "末尾", "存缓存", "之言缓", "型模"]) {
      expect(await idsOf(database, run), run).toEqual(holding(zh, run));
    }
  });
});
