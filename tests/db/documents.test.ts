import { expect, test } from "vitest";
import { wholeList } from "@/lib/catalogue/list-address";
import type { Sort } from "@/lib/catalogue/listing";
import { catalogueReader } from "@/lib/db/catalogue-reader";
import { catalogueWriter } from "@/lib/db/catalogue-writer";
import { exportCatalogue } from "@/lib/db/export-catalogue";
import { searchReader } from "@/lib/db/search/search-reader";
import { parseQuery } from "@/lib/search/query";
import { id, publication, question, text, topicText } from "../support/publication";
import { describeStore, type Store } from "../support/store";

const asked = (tail: string, path: string, line: number, slug: string) =>
  question(tail, { slug, difficulty: null, reviewed: null, answered: line !== 30, origin: { path, line } });

const PUT = [
  question("canonn", { difficulty: "hard" }),
  asked("ccccc3", "documents/a.md", 30, "why-not-ccccc3"),
  asked("aaaaa1", "documents/b.md", 4, "q-aaaaa1"),
  asked("bbbbb2", "documents/a.md", 7, "what-is-a-cache-bbbbb2"),
];
const TEXTS = [
  text("canonn", "zh", "我们的题"),
  text("ccccc3", "en", "Why not?"),
  text("aaaaa1", "zh", "为什么缓存"),
  text("bbbbb2", "en", "What is a cache?"),
];

async function publish(store: Store) {
  const database = await store.newDatabase();
  const writer = catalogueWriter(database);
  const topics = { put: [topicText("platform", "zh"), topicText("platform", "en")], remove: [] };
  await writer.publish(publication({ put: PUT, texts: TEXTS, topics }));
  return { database, writer, reader: catalogueReader(database) };
}

describeStore("Questions of documents", (store) => {
  test("come back as they went in, in each language with the text there is", async () => {
    const { reader } = await publish(store);
    for (const locale of ["zh", "en"] as const) {
      const page = await reader.findQuestion("why-not-ccccc3", locale);
      expect(page?.meta).toMatchObject({ difficulty: null, reviewed: null, answered: false });
      expect(page?.meta.origin).toEqual({ path: "documents/a.md", line: 30 });
      expect(page?.text).toMatchObject({ locale: "en", title: { text: "Why not?" } });
      expect((await reader.findQuestion("q-aaaaa1", locale))?.text.locale).toBe("zh");
    }
    expect((await reader.findQuestion("slug-canonn", "zh"))?.meta).toMatchObject({ answered: true, origin: null });
  });

  test("stand behind ours, document by document and line by line, whatever the order", async () => {
    const { reader } = await publish(store);
    const inOrder = async (sort: Sort) =>
      (await reader.listQuestions({ ...wholeList("platform"), sort }, "zh")).items.map(({ id }) => id.slice(2));
    for (const sort of ["order", "difficulty", "newest"] as const) {
      expect(await inOrder(sort)).toEqual(["canonn", "bbbbb2", "ccccc3", "aaaaa1"]);
    }
    expect(await reader.findNeighbours("why-not-ccccc3", wholeList(null), "zh")).toMatchObject({
      previous: { slug: "what-is-a-cache-bbbbb2", language: "en" },
      next: { slug: "q-aaaaa1", language: "zh" },
    });
  });

  test("are counted in their topic, and in no difficulty", async () => {
    const { reader } = await publish(store);
    expect(await reader.findTopic("platform", "zh")).toMatchObject({
      total: 4,
      byDifficulty: { easy: 0, medium: 0, hard: 1 },
    });
    expect([await reader.countQuestions(), await reader.countFromDocuments()]).toEqual([4, 3]);
    expect((await reader.readFacets(null, "zh")).difficulty).toEqual([{ value: "hard", count: 1 }]);
    const hard = await reader.listQuestions({ ...wholeList(null), difficulty: ["hard"] }, "zh");
    expect(hard.items.map(({ slug }) => slug)).toEqual(["slug-canonn"]);
    const named = await reader.listQuestions({ ...wholeList(null), text: "cache" }, "zh");
    expect(named.items).toMatchObject([{ slug: "what-is-a-cache-bbbbb2", language: "en" }]);
  });

  test("are found by their words in either edition, and by no difficulty", async () => {
    const { database } = await publish(store);
    const search = searchReader(database);
    const query = parseQuery("cache");
    if (!query.ok) throw new Error("no query");
    const filters = { topic: null, difficulty: [], kind: [], tags: [] };
    const found = await search.find({ query: query.value, filters, locale: "zh", limit: 5 });
    expect(found).toMatchObject({ total: 1, documents: [{ slug: "what-is-a-cache-bbbbb2", language: "en" }] });
    const easy = await search.find({
      query: query.value,
      filters: { ...filters, difficulty: ["easy"] },
      locale: "zh",
      limit: 5,
    });
    expect(easy.total).toBe(0);
  });

  test("are led to by every slug they may have had, as long as they live", async () => {
    const { reader, writer } = await publish(store);
    expect(await reader.findRedirect("an-older-title-bbbbb2")).toBe("what-is-a-cache-bbbbb2");
    expect(await reader.findRedirect("q-ccccc3")).toBe("why-not-ccccc3");
    // Ours have no such slugs, and what is there already leads nowhere.
    expect(await reader.findRedirect("anything-canonn")).toBeNull();
    expect(await reader.findRedirect("why-not-ccccc3")).toBeNull();
    await writer.publish(publication({ digest: "2", retire: [id("bbbbb2")] }));
    expect(await reader.findRedirect("an-older-title-bbbbb2")).toBeNull();
  });

  test("move to another line, and nothing else of them changes", async () => {
    const { database, reader, writer } = await publish(store);
    const before = await exportCatalogue(database);
    await writer.publish(publication({ moved: [{ id: id("bbbbb2"), line: 41 }] }));
    expect((await reader.findQuestion("what-is-a-cache-bbbbb2", "en"))?.meta.origin?.line).toBe(41);
    expect(await exportCatalogue(database)).toBe(before.replace('"line": 7', '"line": 41'));
    expect(await writer.countQuestions()).toBe(4);
  });

  test("lose the language that their document no longer has", async () => {
    const { reader, writer } = await publish(store);
    const texts = [text("bbbbb2", "zh", "什么是缓存")];
    const removeTexts = [{ questionId: id("bbbbb2"), locale: "en" as const }];
    await writer.publish(publication({ digest: "2", texts, removeTexts }));
    expect((await reader.findQuestion("what-is-a-cache-bbbbb2", "en"))?.text.locale).toBe("zh");
  });
});
