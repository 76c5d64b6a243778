import { expect, test } from "vitest";
import { PAGE_SIZE, OWN_STATUSES, type ListQuery, type OwnStatus } from "@/lib/catalogue/listing";
import { wholeList } from "@/lib/catalogue/list-address";
import { catalogueWriter } from "@/lib/db/catalogue-writer";
import type { Database } from "@/lib/db/client";
import { keepingStore } from "@/lib/db/keeping/keeping-store";
import { addLearner, practise } from "../support/practice";
import { id, publication, question, textsOf } from "../support/publication";
import { describeStore, type Store } from "../support/store";

const NOW = new Date("2026-11-22T10:00:00Z");
const DAY = 24 * 60 * 60_000;
const after = (days: number) => new Date(NOW.getTime() + days * DAY);

const NAMES = ["fresh1", "fresh2", "due001", "slips1", "mastr1", "aside1", "buried", "marked", "noted1"] as const;

const publish = (database: Database, put: ReturnType<typeof question>[]) =>
  catalogueWriter(database).publish(publication({ put, texts: textsOf(put) }));

/** A learner who stands with questions in every way, and a stranger who stands with all of them in others. */
async function begin(store: Store) {
  const database = await store.newDatabase();
  await publish(
    database,
    NAMES.map((name, index) => question(name, index % 2 === 0 ? {} : { topic: "market" })),
  );
  const keeping = keepingStore(database);
  const learner = await addLearner(database, NOW, { zone: "Asia/Shanghai" });
  const stranger = await addLearner(database, NOW, { zone: "Asia/Shanghai" });
  const me = practise(database, learner);
  for (const name of ["due001", "buried"]) await me.grade(name, "easy", NOW);
  await me.grade("slips1", "again", after(29.9));
  for (const days of [0, 10, 25]) await me.grade("mastr1", "easy", after(days));
  await me.act("suspend", "aside1", NOW);
  await me.act("bury", "buried", after(30));
  const first = { id: "c0000000-0000-4000-8000-000000000000", name: "一" };
  const note = { revision: 0, text: "一句话", now: NOW };
  await keeping.addBookmark(learner, { questionId: id("marked"), collectionId: null, first, now: NOW });
  await keeping.writeNote(learner, { ...note, questionId: id("noted1") });
  const other = practise(database, stranger);
  for (const name of NAMES) {
    await other.grade(name, "again", NOW);
    await keeping.writeNote(stranger, { ...note, questionId: id(name) });
  }
  const list = async (status: OwnStatus, query: Partial<ListQuery> = {}) => {
    const asked = { query: { ...wholeList(null), ...query }, status, locale: "zh" as const, now: after(30) };
    return keeping.readOwnList(learner, asked);
  };
  return { database, keeping, learner, list };
}

describeStore("A list by how a learner stands with its questions", (store) => {
  test("is gone through in its own order, also from a question that is no longer in it", async () => {
    const { keeping, learner, list } = await begin(store);
    const { items } = await list("new");
    const query = wholeList(null);
    const asked = { query, status: "new", locale: "zh", now: after(30) } as const;
    const slugs = items.map(({ slug }) => slug);
    const second = await keeping.readOwnNeighbours(learner, { ...asked, slug: slugs[1] ?? "" });
    expect(second).toMatchObject({
      previous: { slug: slugs[0] },
      next: { slug: slugs[2] },
      place: 2,
      total: slugs.length,
    });
    const [due] = (await list("due")).items;
    const left = await keeping.readOwnNeighbours(learner, { ...asked, slug: due?.slug ?? "" });
    expect(left?.total).toBe(slugs.length + 1);
    expect([left?.previous?.slug, left?.next?.slug].every((slug) => slug === undefined || slugs.includes(slug))).toBe(
      true,
    );
    expect(await keeping.readOwnNeighbours(learner, { ...asked, slug: "no-such-question" })).toBeNull();
  });

  test("holds exactly those of whom the status says so, and nothing of anybody else's", async () => {
    const { keeping, learner, list } = await begin(store);
    const all = await keeping.readStatus(learner, { ids: NAMES.map(id), now: after(30) });
    const isNew = (one: (typeof all)[number]) => !one.seen && !one.suspended;
    for (const status of OWN_STATUSES) {
      const said = all.filter((one) => (status === "new" ? isNew(one) : one[status])).map((one) => one.questionId);
      const { items, total, pages } = await list(status);
      expect(said.length, status).toBeGreaterThan(0);
      expect(items.map((item) => item.id).sort(), status).toEqual(said.sort());
      expect([total, pages]).toEqual([said.length, 1]);
    }
  });

  test("is narrowed by what narrows every list, and past its end there is nothing", async () => {
    const { list } = await begin(store);
    const fresh = await list("new", { topic: "market" });
    expect(fresh.items.map(({ topic }) => topic)).toEqual(fresh.items.map(() => "market"));
    expect(fresh.total).toBeLessThan((await list("new")).total);
    expect(await list("new", { text: "nothing has this" })).toEqual({ total: 0, pages: 0, items: [] });
    expect((await list("new", { page: 2 })).items).toEqual([]);
  });

  test("is cut into pages like every list", async () => {
    const database = await store.newDatabase();
    const names = Array.from({ length: PAGE_SIZE + 3 }, (_, index) => String(100_000 + index));
    await publish(
      database,
      names.map((name) => question(name)),
    );
    const learner = await addLearner(database, NOW, { zone: "Asia/Shanghai" });
    const query = { ...wholeList(null), page: 2 };
    const asked = { query, status: "new", locale: "zh", now: NOW } as const;
    expect(await keepingStore(database).readOwnList(learner, asked)).toMatchObject({
      ...{ total: PAGE_SIZE + 3, pages: 2 },
      items: [{}, {}, {}],
    });
  });
});
