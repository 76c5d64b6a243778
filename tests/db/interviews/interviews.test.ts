import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { catalogueWriter } from "@/lib/db/catalogue-writer";
import { closeOverdue } from "@/lib/services/interviews/close-overdue";
import { readShared } from "@/lib/services/interviews/read-shared";
import { id, publication } from "../../support/publication";
import { addLearner } from "../../support/practice";
import { interviewing, publishInterviewBank } from "../../support/interviewing";
import { describeStore, type Store } from "../../support/store";

const NOW = new Date("2026-11-22T10:00:00Z");
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1_000);

async function begin(store: Store) {
  const database = await store.newDatabase();
  await publishInterviewBank(database);
  const learner = await addLearner(database, NOW, { zone: "Asia/Shanghai" });
  return { database, learner, me: interviewing(database, learner) };
}

describeStore("An interview", (store) => {
  test("is drawn once for a client's id, however often it is asked for at once", async () => {
    const { database, me } = await begin(store);
    const clientId = randomUUID();
    const all = await Promise.all(Array.from({ length: 8 }, () => me.start(NOW, {}, clientId)));
    expect(new Set(all.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await database.client.interview.count()).toBe(1);
    expect(all[0]).toMatchObject({ state: "running", deadlineAt: later(1_800).toISOString(), items: { length: 3 } });
  });

  test("says nothing of what it wants to hear while it runs", async () => {
    const { me } = await begin(store);
    const shown = JSON.stringify(await me.start(NOW, { questions: 5 }));
    expect(shown).toContain("which one?");
    expect(shown).not.toMatch(/point|hidden depth|short answer|reason of|correct/);
  });

  test("takes answers by revision, and the same one once", async () => {
    const { me } = await begin(store);
    const interview = await me.start(NOW);
    const item = interview.items[0]?.id ?? "";
    const opId = randomUUID();
    const first = await me.put(interview, item, { revision: 0, opId, text: "一" }, later(1));
    expect(first).toMatchObject({ ok: true, value: { revision: 1, savedAt: later(1).toISOString() } });
    expect(await me.put(interview, item, { revision: 0, opId, text: "一" }, later(9))).toEqual(first);
    const stale = await me.put(interview, item, { revision: 0, text: "other" }, later(2));
    expect(stale).toMatchObject({ ok: false, code: "stale-revision", details: { revision: 1, text: "一" } });
    expect(await me.put(interview, item, { revision: 1, flagged: true, choice: [0, 2] }, later(3))).toMatchObject({
      value: { revision: 2 },
    });
    expect((await me.read(interview.id, later(3))).items[0]?.answer).toEqual({
      ...{ revision: 2, text: "一", choice: [0, 2], flagged: true, scratch: "", spentSeconds: 0 },
      savedAt: later(3).toISOString(),
    });
  });

  test("is finished once by fifty clicks at once, and says the same bytes ever after", async () => {
    const { database, me } = await begin(store);
    const interview = await me.start(NOW, { questions: 5 });
    const open = interview.items.find(({ kind }) => kind === "open")?.id ?? "";
    await me.put(interview, open, { revision: 0, text: "**bold** <script>alert(1)</script>" }, later(60));
    const all = await Promise.all(Array.from({ length: 50 }, (_, index) => me.finish(interview.id, later(90 + index))));
    expect(new Set(all).size).toBe(1);
    const report = await me.report(interview.id, later(5_000));
    expect(JSON.stringify(report)).toBe(all[0]);
    expect(report.items.find(({ id }) => id === open)).toMatchObject({
      result: "open",
      textHtml: "<p><strong>bold</strong> &#x3C;script>alert(1)&#x3C;/script></p>",
    });
    // Each of the four that were left empty, once.
    const log = await database.client.logEntry.findMany({ orderBy: { attemptId: "asc" } });
    const empty = interview.items.map(({ id }) => id).filter((id) => id !== open);
    expect(log.map(({ attemptId, grade }) => [attemptId, grade])).toEqual(empty.sort().map((id) => [id, 1]));
  });

  test("is closed when its time is over, by whoever looks first, and the others find it so", async () => {
    const { database, me } = await begin(store);
    const interview = await me.start(NOW, { minutes: 1, kinds: ["open"] });
    const item = interview.items[0]?.id ?? "";
    await me.put(interview, item, { revision: 0, text: "in time" }, later(59));
    expect(await me.put(interview, item, { revision: 1, text: "in the grace" }, later(70))).toMatchObject({ ok: true });
    const typed = { revision: 2, text: "typed later", typedAt: later(61).toISOString() };
    expect(await me.put(interview, item, typed, later(69))).toMatchObject({
      code: "expired",
      details: { revision: 2 },
    });
    expect((await me.read(interview.id, later(70))).state).toBe("running");
    expect(await closeOverdue(me.deps, { learner: null, now: later(70) })).toBe(0);

    const opId = randomUUID();
    const late = () => me.put(interview, item, { revision: 2, opId, text: "too late" }, later(71));
    expect(await late()).toMatchObject({ ok: false, code: "expired", details: { text: "in the grace" } });
    const closed = await Promise.all(
      Array.from({ length: 6 }, (_, index) =>
        index % 2
          ? closeOverdue(me.deps, { learner: null, now: later(80 + index) })
          : me.finish(interview.id, later(90)),
      ),
    );
    expect(closed).toHaveLength(6);
    expect(await late()).toMatchObject({ ok: false, code: "expired" });
    expect(await closeOverdue(me.deps, { learner: null, now: later(99) })).toBe(0);
    const report = await me.report(interview.id, later(100));
    expect(report).toMatchObject({ state: "expired", endedAt: later(60).toISOString(), usedSeconds: 60 });
    expect(report.items[0]).toMatchObject({ text: "in the grace" });
    expect((await me.drafts(interview.id))[0]?.drafts).toMatchObject([
      { kind: "draft", text: "in time" },
      { kind: "late", text: "typed later" },
      { kind: "late", text: "too late" },
    ]);
    expect(await database.client.logEntry.count()).toBe(2);
    await expect(me.steer("pause", interview.id, later(101))).rejects.toThrow("expired");
    await expect(me.steer("abandon", interview.id, later(101))).rejects.toThrow("expired");
  });

  test("pauses within its budget, on any server, and its deadline moves by that", async () => {
    const { me } = await begin(store);
    const interview = await me.start(NOW, { minutes: 10, pauseMinutes: 1 });
    const item = interview.items[0]?.id ?? "";
    expect(await me.steer("pause", interview.id, later(60))).toMatchObject({
      state: "paused",
      deadlineAt: later(600).toISOString(),
    });
    expect(await me.put(interview, item, { revision: 0, text: "while paused" }, later(70))).toMatchObject({ ok: true });
    expect((await me.read(interview.id, later(90))).deadlineAt).toBe(later(630).toISOString());
    expect(await me.steer("resume", interview.id, later(90))).toMatchObject({
      ...{ state: "running", deadlineAt: later(630).toISOString() },
      pause: { allowedSeconds: 60, usedSeconds: 30, since: null },
    });
    await me.steer("pause", interview.id, later(100));
    // Nobody resumes; its budget ends the pause, and it goes on to its end.
    expect(await me.read(interview.id, later(131))).toMatchObject({
      state: "running",
      deadlineAt: later(660).toISOString(),
    });
    expect(await closeOverdue(me.deps, { learner: null, now: later(670) })).toBe(0);
    expect(await closeOverdue(me.deps, { learner: null, now: later(671) })).toBe(1);
    expect(await me.report(interview.id, later(680))).toMatchObject({ allowedSeconds: 600, usedSeconds: 600 });
  });

  test("that is abandoned has no report, keeps what was written, and asks nothing of the queue", async () => {
    const { database, me } = await begin(store);
    const interview = await me.start(NOW);
    const item = interview.items[0]?.id ?? "";
    await me.put(interview, item, { revision: 0, text: "before" }, later(1));
    expect(await me.steer("abandon", interview.id, later(5))).toMatchObject({ state: "abandoned" });
    expect(await me.steer("abandon", interview.id, later(6))).toMatchObject({ endedAt: later(5).toISOString() });
    await expect(me.finish(interview.id, later(7))).rejects.toThrow("abandoned");
    await expect(me.report(interview.id, later(7))).rejects.toThrow("abandoned");
    expect(await me.put(interview, item, { revision: 1, text: "after" }, later(8))).toMatchObject({
      code: "abandoned",
    });
    expect((await me.drafts(interview.id))[0]?.drafts).toMatchObject([{ kind: "late", text: "after" }]);
    expect(await database.client.logEntry.count()).toBe(0);
  });

  test("does not change with the content, and can be taken again as far as the bank still has it", async () => {
    const { database, me } = await begin(store);
    const interview = await me.start(NOW, { questions: 5 });
    const gone = id("cccccc");
    await catalogueWriter(database).publish(publication({ retire: [gone], digest: "other" }));
    expect(await me.read(interview.id, later(1))).toMatchObject({ items: interview.items });
    await me.finish(interview.id, later(10));
    expect((await me.report(interview.id, later(11))).items.map(({ questionId }) => questionId)).toContain(gone);
    const again = await me.again(interview.id, later(20));
    const asked = interview.items.filter(({ prompt }) => prompt !== "zh cccccc").map(({ prompt }) => prompt.slice(3));
    expect(again.ok && again.value.items.map(({ prompt }) => prompt.slice(3))).toEqual(asked);
    expect(await me.again(randomUUID(), later(20))).toEqual({ ok: false, code: "interview-not-found" });
  });

  test("asks others than the last one while there are others", async () => {
    const { me } = await begin(store);
    const [first, second] = [await me.start(NOW, { questions: 2 }), await me.start(later(1), { questions: 2 })];
    const prompts = [...first.items, ...second.items].map(({ prompt }) => prompt);
    expect(new Set(prompts).size).toBe(4);
  });
});

describeStore("What a learner thinks of their answers", (store) => {
  async function finished() {
    const begun = await begin(store);
    const interview = await begun.me.start(NOW, { questions: 5 });
    const [one, two] = interview.items.filter(({ kind }) => kind === "open").map((item) => item.id);
    for (const itemId of [one, two])
      await begun.me.put(interview, itemId ?? "", { revision: 0, text: "an answer" }, later(30));
    await begun.me.finish(interview.id, later(60));
    return { ...begun, interview, one: one ?? "", two: two ?? "" };
  }
  const NO_MARKS = { correctness: null, depth: null, structure: null, clarity: null };

  test("makes scores, what to study next, and brings what went badly into the queue, once", async () => {
    const { database, me, interview, one, two } = await finished();
    const { id } = interview;
    expect(await me.assessment(id, NOW)).toMatchObject({ revision: 0, score: 0, queued: { length: 3 } });
    const items = [
      { id: one, points: [1, 0, 1, 9], rubric: { ...NO_MARKS, correctness: 4 } },
      { id: two, points: [], rubric: { ...NO_MARKS, depth: 1 } },
    ];
    const put = { revision: 0, items };
    const first = await me.assess(id, put, later(90));
    expect(first).toMatchObject({
      ok: true,
      value: { revision: 1, rubric: { correctness: 4, depth: 1, clarity: null } },
    });
    if (!first.ok) throw new Error(first.code);
    expect(first.value.items.find((item) => item.id === one)).toMatchObject({ points: [0, 1], score: 1 });
    expect(first.value.items.find((item) => item.id === two)).toMatchObject({ points: [], score: 0.125 });
    expect(first.value.queued).toHaveLength(4);
    expect(first.value.study.map(({ reason }) => reason)).toEqual(["missed", "missed", "missed", "weak"]);
    expect(await me.assess(id, put, later(95))).toEqual(first);
    const other = { revision: 0, items: [{ ...items[1], points: [0] }] } as typeof put;
    expect(await me.assess(id, other, later(96))).toMatchObject({ code: "stale-revision", details: { revision: 1 } });
    await me.assess(id, { ...other, revision: 1 }, later(97));
    expect(await database.client.logEntry.count()).toBe(4);

    const { items: listed, trend } = await me.list(later(100));
    expect(listed).toMatchObject([{ id, state: "finished", questions: 5, answered: 2, shared: false }]);
    expect(listed[0]?.score).toBeGreaterThan(0);
    expect(trend.length).toBeGreaterThan(1);
    expect(trend[0]?.points).toMatchObject([{ id, at: later(60).toISOString() }]);
    expect(await me.list(later(100), { state: "expired" })).toMatchObject({ items: [], more: false });
    expect(await me.list(later(100), { before: NOW })).toMatchObject({ items: [] });
  });

  test("is shared with whoever has the address, as long and as far as was said", async () => {
    const { me, interview, one } = await finished();
    const { id } = interview;
    const secretOf = (url: string) => url.split("/share/interviews/")[1] ?? "";
    const shared = await me.share(id, NOW, { scratch: false });
    const read = (now: Date, secret = secretOf(shared.url)) => readShared(me.deps, { secret, now });
    const [report, seen] = [await me.report(id, NOW), await read(later(1e6))];
    expect(seen).toMatchObject({
      ok: true,
      value: { report: { id, items: report.items }, assessment: { revision: 0 } },
    });
    expect(JSON.stringify(seen)).not.toContain("queued");
    // The same address, for a week from now on.
    expect(await me.share(id, NOW, { days: 7, scratch: true })).toEqual({
      ...{ url: shared.url, scratch: true, until: later(7 * 86_400).toISOString() },
    });
    expect(await read(later(7 * 86_400))).toEqual({ ok: false, code: "share-not-found" });
    expect((await me.list(later(8 * 86_400))).items[0]?.shared).toBe(false);
    // What has run out is not what a new one continues.
    expect((await me.share(id, later(8 * 86_400), { scratch: false })).url).not.toBe(shared.url);
    expect(one).not.toBe("");
  });
});
