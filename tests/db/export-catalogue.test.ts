import { expect, test } from "vitest";
import { catalogueWriter } from "@/lib/db/catalogue-writer";
import { canonicalJson } from "@/lib/db/canonical-json";
import type { Database } from "@/lib/db/client";
import { exportCatalogue } from "@/lib/db/export-catalogue";
import { term } from "../support/glossary";
import { id, publication, question, text, textsOf, topicText } from "../support/publication";
import { describeStore, newStores } from "../support/store";

const QUESTIONS = [
  question("cccccc", { tags: ["latency", "cost"], was: ["b", "a"], related: [id("aaaaaa")], listed: 3 }),
  question("aaaaaa", { covers: [{ source: "seed-000", number: 7 }] }),
  question("bbbbbb", { topic: "data" }),
];
const TAGS = [
  { id: "latency", labels: { zh: "延迟", en: "Latency" } },
  { id: "cost", labels: { zh: "成本", en: "Cost" } },
];
const WHOLE = publication({
  put: QUESTIONS,
  topics: { put: [topicText("data", "zh"), topicText("data", "en")], remove: [] },
  tags: TAGS,
  glossary: [term("zero", { zh: { name: "ZeRO" } }), term("adam", { zh: { name: "Adam" }, en: { name: "Adam" } })],
});

async function exported(database: Database, ...changes: ReturnType<typeof publication>[]): Promise<string> {
  for (const change of changes) await catalogueWriter(database).publish(change);
  return exportCatalogue(database);
}

test("Builds on empty databases export the same bytes, on SQLite and on PostgreSQL", async () => {
  const databases = await Promise.all(newStores().flatMap((store) => [store.newDatabase(), store.newDatabase()]));
  const exports = await Promise.all(databases.map((database) => exported(database, WHOLE)));
  expect(exports).toHaveLength(4);
  expect(new Set(exports).size).toBe(1);
});

test("Canonical JSON sorts keys at every depth, and leaves lists alone", () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }, 2], a: "一" })).toBe(
    '{\n  "a": "一",\n  "b": [\n    {\n      "c": null,\n      "d": 1\n    },\n    2\n  ]\n}',
  );
});

describeStore("The export", (store) => {
  test("holds the whole catalogue, in order", async () => {
    const catalogue = JSON.parse(await exported(await store.newDatabase(), WHOLE)) as Record<string, unknown>;
    expect(catalogue).toMatchObject({
      catalogue: { digest: "digest", pipeline: "pipeline" },
      glossary: [{ id: "adam" }, { id: "zero", texts: { zh: { name: "ZeRO", aliases: [] } } }],
      tags: [{ id: "cost" }, { id: "latency", labels: { zh: "延迟", en: "Latency" } }],
      topics: [
        { topic: "data", locale: "en" },
        { topic: "data", locale: "zh" },
      ],
      questions: [
        { id: "q-aaaaaa", listed: null, covers: [{ source: "seed-000", number: 7 }] },
        { id: "q-bbbbbb" },
        { id: "q-cccccc", listed: 3, tags: ["latency", "cost"], was: ["b", "a"], related: ["q-aaaaaa"] },
      ],
    });
  });

  test("is the same however the catalogue came about", async () => {
    const inSteps = [
      publication({ put: [question("cccccc", { slug: "before" }), question("zzzzzz")], tags: TAGS.slice(1) }),
      publication({ put: QUESTIONS.slice(1), texts: [text("aaaaaa", "zh", "old"), ...textsOf(QUESTIONS.slice(2))] }),
      publication({ retire: [id("zzzzzz"), id("bbbbbb")] }),
      WHOLE,
    ];
    const atOnce = await exported(await store.newDatabase(), WHOLE);
    expect(await exported(await store.newDatabase(), ...inSteps)).toBe(atOnce);
  });

  test("of a database without a catalogue is empty, and says so", async () => {
    const empty = {
      catalogue: null,
      glossary: [],
      learningPaths: [],
      questions: [],
      tags: [],
      templates: [],
      topics: [],
    };
    expect(JSON.parse(await exported(await store.newDatabase()))).toEqual(empty);
  });
});
