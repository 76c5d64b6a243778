import { expect, test } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { catalogueReader } from "@/lib/db/catalogue-reader";
import { catalogueWriter } from "@/lib/db/catalogue-writer";
import type { Database } from "@/lib/db/client";
import { term } from "../support/glossary";
import { id, prose, publication, question, text } from "../support/publication";
import { describeStore, type Store } from "../support/store";

async function open(store: Store) {
  const database = await store.newDatabase();
  return { database, writer: catalogueWriter(database), reader: catalogueReader(database) };
}

describeStore("Publishing", (store) => {
  test("A new database has no digest and an empty index", async () => {
    const { writer } = await open(store);
    expect(await writer.readDigest()).toBeNull();
    expect(await writer.readIndex()).toEqual({ pipeline: "", files: [] });
  });

  test("The index is what was published last, files removed and replaced", async () => {
    const { writer } = await open(store);
    const file = (path: string, hash: string) => ({ path, hash, facts: `{"of":"${path}"}` });
    await writer.publish(publication({ digest: "1", files: { put: [file("a", "1"), file("b", "1")], remove: [] } }));
    const files = { put: [file("b", "2"), file("c", "1")], remove: ["a"] };
    await writer.publish(publication({ digest: "2", pipeline: "newer", files }));
    expect(await writer.readDigest()).toBe("2");
    expect(await writer.readIndex()).toEqual({ pipeline: "newer", files: [file("b", "2"), file("c", "1")] });
  });

  test("A question comes back as it went in, its lists in their order", async () => {
    const { writer, reader } = await open(store);
    const full = question("aaaaaa", {
      tags: ["latency", "cost", "agents"],
      covers: [
        { source: "seed-001", number: 9 },
        { source: "seed-000", number: 10 },
      ],
      related: [id("cccccc"), id("bbbbbb")],
      was: ["zebra", "ant"],
    });
    const shown = { ...text("aaaaaa", "zh", "𝒳 题目 100%", ["要点"]), context: prose("context") };
    const put = [full, question("bbbbbb"), question("cccccc")];
    await writer.publish(publication({ put, texts: [shown, text("bbbbbb", "zh", "B"), text("cccccc", "zh", "C")] }));
    const page = await reader.findQuestion("slug-aaaaaa", "zh");
    const { listed, ...meta } = full;
    const { questionId, ...stored } = shown;
    expect([listed, questionId]).toEqual([null, meta.id]);
    expect(page?.meta).toEqual(meta);
    expect(page?.text).toEqual(stored);
    expect(page?.related.map(({ title }) => title)).toEqual(["C", "B"]);
  });

  test("Templates are those of the last publication that says any, in the order in which they are offered", async () => {
    const { writer, reader } = await open(store);
    const template = (name: string, place: number) => ({
      ...{
        id: name,
        path: `_templates/${name}.yaml`,
        place,
        title: { zh: name, en: name },
        summary: { zh: "", en: "" },
      },
      ...{ minutes: 15, pauseMinutes: 0, forwardOnly: false, stretches: [] },
    });
    await writer.publish(publication({ digest: "1", templates: [template("late", 2), template("early", 1)] }));
    expect((await reader.listTemplates()).map((one) => one.id)).toEqual(["early", "late"]);
    await writer.publish(publication({ digest: "2" }));
    expect(await reader.listTemplates()).toHaveLength(2);
    await writer.publish(publication({ digest: "3", templates: [template("late", 2)] }));
    const { path, ...late } = template("late", 2);
    expect(path).toBe("_templates/late.yaml");
    expect(await reader.listTemplates()).toEqual([late]);
  });

  test("Learning paths are those of the last publication that says any, with the questions that live", async () => {
    const { writer, reader } = await open(store);
    const words = (text: string) => ({ zh: text, en: `${text} in English` });
    const path = (name: string, place: number, ...questions: string[]) => ({
      ...{ id: name, file: `_paths/${name}.yaml`, place, hours: 2, interview: null },
      ...{ title: words(name), audience: words("whom"), summary: words("what") },
      stages: [
        { title: words("first"), why: words("why"), steps: questions.map((one) => ({ question: one, why: null })) },
        { title: words("second"), why: words("why"), steps: [{ question: "slug-cccccc", why: words("half") }] },
      ],
    });
    const put = ["aaaaaa", "bbbbbb", "cccccc"].map((tail) => question(tail));
    const learningPaths = [path("late", 2, "slug-bbbbbb", id("aaaaaa"), "gone"), path("early", 1, "slug-aaaaaa")];
    await writer.publish(publication({ put, digest: "1", learningPaths }));
    const [early, late] = await reader.listPaths("en");
    const slugsOf = (stages: NonNullable<typeof late>["stages"] = []) =>
      stages.map(({ steps }) => steps.map(({ question: { slug } }) => slug));
    expect(early).toMatchObject({ id: "early", title: words("early"), hours: 2 });
    expect(slugsOf(late?.stages)).toEqual([["slug-bbbbbb", "slug-aaaaaa"], ["slug-cccccc"]]);
    expect(late?.stages[1]?.steps[0]).toMatchObject({ why: words("half"), question: { language: "en" } });
    await writer.publish(publication({ retire: [id("cccccc")], digest: "2" }));
    expect(slugsOf((await reader.listPaths("zh"))[1]?.stages)).toEqual([["slug-bbbbbb", "slug-aaaaaa"]]);
    await writer.publish(publication({ retire: [id("aaaaaa")], digest: "3" }));
    expect((await reader.listPaths("zh")).map((one) => one.id)).toEqual(["late"]);
    await writer.publish(publication({ digest: "4", learningPaths: [] }));
    expect(await reader.listPaths("zh")).toEqual([]);
  });

  test("The glossary is that of the last publication that says any, and what vanished from it is gone", async () => {
    const { writer, reader } = await open(store);
    const [decode, prefill] = [
      term("decode", { zh: { name: "解码", not: ["解码器"] }, en: { name: "decode" } }, ["q-aaaaaa"]),
      term("prefill", { zh: { name: "预填充", aliases: ["填充"], soundsLike: "玉" } }),
    ];
    await writer.publish(publication({ digest: "1", glossary: [prefill, decode] }));
    expect(await reader.listTerms()).toEqual([decode, prefill]);
    await writer.publish(publication({ digest: "2" }));
    expect(await reader.listTerms()).toHaveLength(2);
    await writer.publish(publication({ digest: "3", glossary: [prefill] }));
    expect(await reader.listTerms()).toEqual([prefill]);
    await writer.publish(publication({ digest: "4", glossary: [] }));
    expect(await reader.listTerms()).toEqual([]);
  });

  test("Publishing the same again changes nothing", async () => {
    const { writer, reader } = await open(store);
    const change = publication({
      put: [question("aaaaaa", { was: ["old"] }), question("bbbbbb", { related: [id("aaaaaa")] })],
    });
    await writer.publish(change);
    const before = await reader.findQuestion("slug-bbbbbb", "en");
    await writer.publish(change);
    expect(await reader.findQuestion("slug-bbbbbb", "en")).toEqual(before);
    expect(await reader.countQuestions()).toBe(2);
  });

  test("Two questions swap their slugs in one publication", async () => {
    const { writer, reader } = await open(store);
    await writer.publish(
      publication({ put: [question("aaaaaa", { slug: "one" }), question("bbbbbb", { slug: "two" })] }),
    );
    await writer.publish(
      publication({ put: [question("aaaaaa", { slug: "two" }), question("bbbbbb", { slug: "one" })] }),
    );
    expect((await reader.findQuestion("one", "zh"))?.meta.id).toBe("q-bbbbbb");
    expect((await reader.findQuestion("two", "zh"))?.meta.id).toBe("q-aaaaaa");
  });

  test("A question that vanished is hidden and kept, with what it said", async () => {
    const { database, writer, reader } = await open(store);
    await writer.publish(publication({ put: [question("aaaaaa"), question("bbbbbb", { related: [id("aaaaaa")] })] }));
    await writer.publish(publication({ retire: [id("aaaaaa")] }));
    expect(await reader.findQuestion("slug-aaaaaa", "zh")).toBeNull();
    expect((await reader.findQuestion("slug-bbbbbb", "zh"))?.related).toEqual([]);
    expect(await reader.listSlugs()).toEqual(["slug-bbbbbb"]);
    expect(await database.client.questionText.count({ where: { questionId: "q-aaaaaa" } })).toBe(LOCALES.length);
  });

  test("Nothing can delete a question that something refers to", async () => {
    const { database, writer } = await open(store);
    await writer.publish(publication({ put: [question("aaaaaa")] }));
    await expect(database.client.question.deleteMany()).rejects.toThrow(/[Ff]oreign key/);
  });

  test("A new question may take the slug of a retired one, which may come back under another", async () => {
    const { writer, reader } = await open(store);
    await writer.publish(publication({ put: [question("aaaaaa", { slug: "wanted" })] }));
    await writer.publish(publication({ retire: [id("aaaaaa")] }));
    await writer.publish(publication({ put: [question("bbbbbb", { slug: "wanted" })] }));
    expect((await reader.findQuestion("wanted", "zh"))?.meta.id).toBe("q-bbbbbb");
    await writer.publish(publication({ put: [question("aaaaaa", { slug: "other" })] }));
    expect(await reader.listSlugs()).toEqual(["other", "wanted"]);
  });

  test("A question that comes back without English does not show the English it had", async () => {
    const { writer, reader } = await open(store);
    await writer.publish(publication({ put: [question("aaaaaa")] }));
    await writer.publish(publication({ retire: [id("aaaaaa")] }));
    await writer.publish(publication({ put: [question("aaaaaa")], texts: [text("aaaaaa", "zh", "回来")] }));
    expect((await reader.findQuestion("slug-aaaaaa", "en"))?.text).toMatchObject({
      locale: "zh",
      title: { text: "回来" },
    });
  });

  test("A removed English text leaves the Chinese one", async () => {
    const { writer, reader } = await open(store);
    await writer.publish(publication({ put: [question("aaaaaa")] }));
    await writer.publish(publication({ removeTexts: [{ questionId: id("aaaaaa"), locale: "en" }] }));
    expect((await reader.findQuestion("slug-aaaaaa", "en"))?.text.locale).toBe("zh");
  });

  test("A publication that fails leaves everything as it was", async () => {
    const { writer, reader } = await open(store);
    await writer.publish(publication({ put: [question("aaaaaa")] }));
    const broken = publication({ digest: "never", put: [question("bbbbbb", { related: [id("nobody")] })] });
    await expect(writer.publish(broken)).rejects.toThrow();
    expect(await writer.readDigest()).toBe("digest");
    expect(await reader.listSlugs()).toEqual(["slug-aaaaaa"]);
  });

  test("Two living questions with one slug are a bug, not a quiet loss", async () => {
    const { writer } = await open(store);
    await writer.publish(publication({ put: [question("aaaaaa", { slug: "mine" })] }));
    const thief = publication({ put: [question("bbbbbb", { slug: "mine" })] });
    await expect(writer.publish(thief)).rejects.toThrow("two living questions have the slug mine");
  });

  test("A thousand questions fit in one publication", async () => {
    const { writer, reader } = await open(store);
    const put = Array.from({ length: 1000 }, (_, index) => question(String(100_000 + index)));
    await writer.publish(publication({ put }));
    await writer.publish(publication({ put: put.map((one) => ({ ...one, slug: `renamed-${one.slug}` })) }));
    expect(await reader.countQuestions()).toBe(1000);
    await writer.publish(publication({ retire: put.map((one) => one.id) }));
    expect(await reader.countQuestions()).toBe(0);
  });

  const edition = (name: string) =>
    publication({ digest: name, put: [question("aaaaaa", { tags: [name] })], texts: [text("aaaaaa", "zh", name)] });

  const sight = async (database: Database) => {
    const page = await catalogueReader(database).findQuestion("slug-aaaaaa", "zh");
    return [await catalogueWriter(database).readDigest(), page?.meta.tags[0], page?.text.title.text];
  };

  test("A reader sees nothing of a publication before all of it is there", async () => {
    const url = await store.newUrl();
    const [publisher, visitor] = [store.open(url), store.open(url)];
    await catalogueWriter(publisher).publish(edition("first"));
    const slow: Database = {
      ...publisher,
      write: (work) =>
        publisher.write(async (transaction) => {
          const result = await work(transaction);
          expect(await sight(visitor)).toEqual(["first", "first", "first"]);
          return result;
        }),
    };
    await catalogueWriter(slow).publish(edition("second"));
    expect(await sight(visitor)).toEqual(["second", "second", "second"]);
    expect.assertions(2);
  });

  test("A reader who began before a publication finishes with the catalogue he began with", async () => {
    const url = await store.newUrl();
    const [publisher, visitor] = [store.open(url), store.open(url)];
    await catalogueWriter(publisher).publish(edition("first"));
    const interrupted: Database = {
      ...visitor,
      read: (work) =>
        visitor.read(async (transaction) => {
          await transaction.catalogue.findFirst();
          await catalogueWriter(publisher).publish(edition("second"));
          return work(transaction);
        }),
    };
    const page = await catalogueReader(interrupted).findQuestion("slug-aaaaaa", "zh");
    expect([page?.meta.tags[0], page?.text.title.text]).toEqual(["first", "first"]);
  });

  test("Two publications at once come one after the other", async () => {
    const url = await store.newUrl();
    const [one, other] = [store.open(url), store.open(url)];
    await Promise.all([
      catalogueWriter(one).publish(edition("first")),
      catalogueWriter(other).publish(edition("second")),
    ]);
    expect(new Set(await sight(one)).size).toBe(1);
  });

  test("What is published and read in the same process does not mix either", async () => {
    const { writer, reader } = await open(store);
    await writer.publish(edition("first"));
    const [, ...pages] = await Promise.all([
      writer.publish(edition("second")),
      ...Array.from({ length: 10 }, () => reader.findQuestion("slug-aaaaaa", "zh")),
    ]);
    for (const page of pages) expect(page?.meta.tags).toEqual([page?.text.title.text]);
  });
});
