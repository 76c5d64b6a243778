import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { catalogueWriter } from "@/lib/db/catalogue-writer";
import { id, publication } from "../support/publication";
import { describeStore } from "../support/store";
import { callerOf, type Browser, type Got } from "./caller";
import { GONE, ONE, THREE, TWO, UNKNOWN, worldIn } from "./world";

type Body = Record<string, unknown>;
type Collections = { collections: { id: string; name: string; questions: number; sharedAt: string | null }[] };

const collectionsOf = async (browser: Browser) =>
  ((await browser.call("listCollections")).body as Collections).collections;
const namesOf = async (browser: Browser) => (await collectionsOf(browser)).map(({ name }) => name);
const make = async (browser: Browser, name: string) => {
  const made = { id: randomUUID(), name };
  expect((await browser.call("makeCollection", { body: made })).status).toBe(201);
  return made.id;
};
const put = (browser: Browser, questionId: string, body?: Body) =>
  browser.call("putBookmark", { params: { questionId }, ...(body && { body }) });
const idsOf = ({ body }: Got) =>
  (body as { items: { questionId: string }[] }).items.map(({ questionId }) => questionId);
const write = (browser: Browser, text: string, revision = 0, questionId = ONE) =>
  browser.call("putNote", { params: { questionId }, body: { revision, text } });

describeStore("Collections", (store) => {
  test("stand in the order in which they were made until they are moved; names are theirs alone", async () => {
    const { owner, stranger } = await worldIn(await store.newDatabase());
    const [, b = "", c = ""] = [await make(owner, "a"), await make(owner, " b "), await make(owner, "c")];
    await make(stranger, "other");
    expect(await namesOf(owner)).toEqual(["a", "b", "c"]);
    await owner.call("changeCollection", { params: { id: c }, body: { place: 0 } });
    expect(await namesOf(owner)).toEqual(["c", "a", "b"]);
    await owner.call("changeCollection", { params: { id: c }, body: { place: 900, name: "last" } });
    expect(await namesOf(owner)).toEqual(["a", "b", "last"]);
    expect((await owner.call("deleteCollection", { params: { id: b } })).body).toMatchObject({
      collections: [{ name: "a" }, { name: "last" }],
    });
    expect(await namesOf(stranger)).toEqual(["other"]);
  });

  test("cannot be made with somebody else's id, nor without end", async () => {
    const { database, owner, stranger } = await worldIn(await store.newDatabase());
    const own = await make(owner, "mine");
    const taken = await stranger.call("makeCollection", { body: { id: own, name: "theirs" } });
    expect(taken).toMatchObject({ status: 409, body: { code: "id-taken" } });
    expect(await namesOf(owner)).toEqual(["mine"]);
    const { learnerId, createdAt } = await database.client.collection.findFirstOrThrow();
    await database.client.collection.createMany({
      data: Array.from({ length: 199 }, (_, n) => ({
        id: randomUUID(),
        learnerId,
        createdAt,
        name: `${n}`,
        place: n + 1,
      })),
    });
    const more = await owner.call("makeCollection", { body: { id: randomUUID(), name: "one more" } });
    expect(more).toMatchObject({ status: 422, body: { code: "too-many-collections" } });
    expect((await owner.call("makeCollection", { body: { id: own, name: "mine" } })).status).toBe(201);
  });

  test("are made once by the same id, however often and however much at once", async () => {
    const { owner } = await worldIn(await store.newDatabase());
    const body = { id: randomUUID(), name: "once" };
    const all = await Promise.all(Array.from({ length: 20 }, () => owner.call("makeCollection", { body })));
    expect(new Set(all.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(await namesOf(owner)).toEqual(["once"]);
  });
});

describeStore("A shared collection", (store) => {
  test("is read by whoever has its address, until that is revoked; the next address is another", async () => {
    const { database, owner } = await worldIn(await store.newDatabase());
    const own = await make(owner, "给朋友");
    await put(owner, ONE, { collectionId: own });
    await put(owner, TWO, { collectionId: own });
    const share = async () => {
      const { body } = await owner.call("share", { params: { id: own } });
      const { sharedAt } = body as { sharedAt: string };
      expect(sharedAt).toMatch(/^http:\/\/tizhou\.test:3000\/share\/[\w-]{43}$/);
      return { secret: sharedAt.split("/share/")[1] ?? "" };
    };
    const params = await share();
    expect(await share()).toEqual(params);
    const reader = callerOf(database);
    const read = await reader.call("readShared", { params, query: { locale: "en" } });
    expect(read.body).toMatchObject({ name: "给朋友", items: [{ title: `en ${TWO}` }, { title: `en ${ONE}` }] });
    expect(Object.keys(read.body as Body)).toEqual(["name", "items"]);
    await owner.call("unshare", { params: { id: own } });
    expect((await reader.call("readShared", { params })).status).toBe(404);
    expect(await share()).not.toEqual(params);
    expect((await reader.call("readShared", { params })).status).toBe(404);
  });
});

describeStore("Bookmarks", (store) => {
  test("make the first collection, in the reader's language, once however many come at once", async () => {
    const { database } = await worldIn(await store.newDatabase());
    const browser = callerOf(database);
    await browser.call("begin", { body: { zone: "UTC" } });
    const all = await Promise.all(
      [ONE, TWO, THREE, ONE, TWO, THREE, ONE].map((questionId) => put(browser, questionId, { locale: "en" })),
    );
    expect(all.map(({ status }) => status)).toEqual(all.map(() => 200));
    expect(await collectionsOf(browser)).toMatchObject([{ name: "My bookmarks", questions: 3 }]);
    const chinese = callerOf(database);
    expect((await put(chinese, ONE)).status).toBe(200);
    expect(await namesOf(chinese)).toEqual(["我的收藏"]);
  });

  test("are in one collection or in several, and leave one or all", async () => {
    const { owner } = await worldIn(await store.newDatabase());
    const [a, b] = [await make(owner, "a"), await make(owner, "b")];
    expect((await put(owner, ONE)).body).toEqual({ collections: [a] });
    expect((await put(owner, ONE, { collectionId: b })).body).toEqual({ collections: [a, b] });
    expect((await owner.call("readBookmark", { params: { questionId: ONE } })).body).toEqual({ collections: [a, b] });
    await put(owner, TWO, { collectionId: b });
    expect(idsOf(await owner.call("listBookmarks"))).toEqual([TWO, ONE]);
    expect(idsOf(await owner.call("listBookmarks", { query: { collection: a } }))).toEqual([ONE]);
    expect((await owner.call("listBookmarks", { query: { collection: a, locale: "en" } })).body).toMatchObject({
      items: [{ questionId: ONE, title: `en ${ONE}`, language: "en", collections: [a, b], topic: "platform" }],
    });
    const params = { questionId: ONE };
    expect((await owner.call("deleteBookmark", { params, query: { collection: a } })).body).toEqual({
      collections: [b],
    });
    expect((await owner.call("deleteBookmark", { params })).body).toEqual({ collections: [] });
    expect(idsOf(await owner.call("listBookmarks"))).toEqual([TWO]);
  });

  test("of a question that was retired wait until it is back, and can be taken away meanwhile", async () => {
    const { database, owner } = await worldIn(await store.newDatabase());
    await put(owner, ONE);
    await put(owner, TWO);
    await catalogueWriter(database).publish(publication({ retire: [id("one000"), id("two000")] }));
    expect(idsOf(await owner.call("listBookmarks"))).toEqual([]);
    expect(await collectionsOf(owner)).toMatchObject([{ questions: 0 }]);
    expect((await owner.call("deleteBookmark", { params: { questionId: TWO } })).status).toBe(200);
    await database.client.question.updateMany({ data: { retired: false } });
    expect(idsOf(await owner.call("listBookmarks"))).toEqual([ONE]);
  });
});

describeStore("A note", (store) => {
  test("is stored to the character, revision by revision", async () => {
    const { owner, stranger } = await worldIn(await store.newDatabase());
    const params = { questionId: ONE };
    expect((await owner.call("readNote", { params })).body).toEqual({ revision: 0, text: "", updatedAt: null });
    const text = "  **差分隐私** 🙂\r\n\t\u0001\u202e ﬃ é é\n";
    expect((await write(owner, text)).body).toMatchObject({ revision: 1, text });
    expect((await owner.call("readNote", { params })).body).toMatchObject({ revision: 1, text });
    expect((await write(owner, "second", 1)).body).toMatchObject({ revision: 2, text: "second" });
    expect((await stranger.call("readNote", { params })).body).toMatchObject({ revision: 0, text: "" });
  });

  test("written in two tabs is refused to the one that had not seen it, with both texts", async () => {
    const { owner } = await worldIn(await store.newDatabase());
    const first = await write(owner, "first");
    expect((await write(owner, "first")).body).toEqual(first.body);
    expect(await write(owner, "other")).toMatchObject({
      status: 409,
      body: { ...(first.body as Body), code: "stale-revision", text: "first", refused: "other" },
    });
    expect((await write(owner, "later", 7)).status).toBe(409);
    const all = await Promise.all(Array.from({ length: 20 }, (_, tab) => write(owner, `tab ${tab}`, 1)));
    expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
    const same = await Promise.all(Array.from({ length: 20 }, () => write(owner, "same", 2)));
    expect(new Set(same.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
  });

  test("that was deleted is gone, and does not come back over what was written since", async () => {
    const { database, owner } = await worldIn(await store.newDatabase());
    await write(owner, "secret");
    const deleted = await write(owner, "", 1);
    expect(deleted.body).toMatchObject({ revision: 2, text: "" });
    expect(JSON.stringify(await database.client.note.findMany())).not.toContain("secret");
    expect((await owner.call("listNotes")).body).toEqual({ total: 0, items: [] });
    expect((await write(owner, "stale", 1)).status).toBe(409);
    expect((await write(owner, "fresh", 2)).body).toMatchObject({ revision: 3 });
    expect((await write(owner, "", 1)).status).toBe(409);
  });

  test("is found by its words, whatever their case and width, the newest first", async () => {
    const { owner, stranger } = await worldIn(await store.newDatabase());
    await write(owner, "KV 缓存 100% _x", 0, ONE);
    await write(owner, "ＫＶ cache", 0, TWO);
    await write(stranger, "kv of a stranger", 0, THREE);
    const find = async (q: string) => idsOf(await owner.call("listNotes", { query: { q, locale: "en" } }));
    expect(await find("kv")).toEqual([TWO, ONE]);
    expect(await find("缓存")).toEqual([ONE]);
    expect(await find("0%")).toEqual([ONE]);
    expect(await find("_")).toEqual([ONE]);
    expect(await find("%%")).toEqual([]);
    await write(owner, "KV 缓存", 1, ONE);
    expect(await find("")).toEqual([ONE, TWO]);
  });

  test("may be twenty thousand characters long, of any script", async () => {
    const { owner } = await worldIn(await store.newDatabase());
    for (const [revision, text] of ["私".repeat(20_000), "🙂".repeat(10_000)].entries()) {
      expect((await write(owner, text, revision)).body).toMatchObject({ revision: revision + 1, text });
    }
    expect((await write(owner, "私".repeat(20_001), 2)).status).toBe(400);
  });

  test("on a question that was retired stays its learner's, and none is begun there", async () => {
    const { database, owner } = await worldIn(await store.newDatabase());
    await write(owner, "mine");
    await catalogueWriter(database).publish(publication({ retire: [id("one000")] }));
    expect((await owner.call("readNote", { params: { questionId: ONE } })).body).toMatchObject({ text: "mine" });
    expect((await write(owner, "still mine", 1)).status).toBe(200);
    expect((await write(owner, "new", 0, GONE)).status).toBe(404);
    expect((await owner.call("listNotes")).body).toEqual({ total: 0, items: [] });
  });
});

describeStore("The status of questions", (store) => {
  test("is told in the order asked, of one learner alone", async () => {
    const { owner, stranger } = await worldIn(await store.newDatabase());
    await put(owner, ONE);
    await write(owner, "note", 0, TWO);
    await owner.call("review", { body: { attemptId: randomUUID(), questionId: TWO, grade: "again" } });
    await owner.call("review", { body: { attemptId: randomUUID(), questionId: THREE, grade: "easy" } });
    await owner.call("actOnCard", { body: { attemptId: randomUUID(), act: "suspend", questionId: ONE } });
    const query = { ids: [THREE, UNKNOWN, TWO, ONE, TWO].join(",") };
    const none = { seen: false, due: false, mastered: false, mistaken: false, suspended: false };
    const two = { questionId: TWO, ...none, seen: true, mistaken: true, bookmarked: false, noted: true };
    const nothing = { ...none, bookmarked: false, noted: false };
    expect((await owner.call("readStatus", { query })).body).toEqual({
      items: [
        { questionId: THREE, ...nothing, seen: true },
        { questionId: UNKNOWN, ...nothing },
        two,
        { questionId: ONE, ...nothing, suspended: true, bookmarked: true },
        two,
      ],
    });
    const other = await stranger.call("readStatus", { query });
    expect(other.body).toEqual({ items: query.ids.split(",").map((questionId) => ({ questionId, ...nothing })) });
  });

  test("says what is due, and what is mastered", async () => {
    const { database, owner } = await worldIn(await store.newDatabase());
    for (const questionId of [ONE, TWO, THREE]) {
      await owner.call("review", { body: { attemptId: randomUUID(), questionId, grade: "easy" } });
    }
    const { client } = database;
    await client.card.updateMany({ where: { questionId: { in: [ONE, TWO] } }, data: { dueAt: new Date(0) } });
    await client.card.updateMany({ where: { questionId: TWO }, data: { buriedUntil: new Date(8e15) } });
    await client.card.updateMany({ where: { questionId: THREE }, data: { stability: 21, lapses: 1 } });
    const { body } = await owner.call("readStatus", { query: { ids: [ONE, TWO, THREE].join(",") } });
    expect(body).toMatchObject({
      items: [
        { due: true, mastered: false, mistaken: false },
        { due: false, mastered: false },
        { due: false, mastered: true, mistaken: true },
      ],
    });
  });

  test("is told of two hundred questions at most", async () => {
    const { owner } = await worldIn(await store.newDatabase());
    const ids = (count: number) => Array.from({ length: count }, (_, n) => `q-${String(n).padStart(6, "0")}`).join(",");
    expect((await owner.call("readStatus", { query: { ids: ids(200) } })).status).toBe(200);
    expect((await owner.call("readStatus", { query: { ids: ids(201) } })).status).toBe(400);
    expect((await owner.call("readStatus", { query: { ids: "" } })).status).toBe(400);
  });
});
