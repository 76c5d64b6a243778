import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { addLearner } from "../../support/practice";
import { interviewing, publishInterviewBank } from "../../support/interview";
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

  test("is finished once, and says the same bytes ever after", async () => {
    const { database, me } = await begin(store);
    const interview = await me.start(NOW, { questions: 5 });
    const open = interview.items.find(({ kind }) => kind === "open")?.id ?? "";
    await me.put(interview, open, { revision: 0, text: "**bold** <script>alert(1)</script>" }, later(60));
    const all = await Promise.all(Array.from({ length: 50 }, (_, index) => me.finish(interview.id, later(90 + index))));
    expect(new Set(all).size).toBe(1);
    const report = await me.report(interview.id, later(500));
    expect(JSON.stringify(report)).toBe(all[0]);
    const answered = report.items.find(({ id }) => id === open);
    expect(answered).toMatchObject({
      result: "open",
      textHtml: "<p><strong>bold</strong> &#x3C;script>alert(1)&#x3C;/script></p>",
    });
    expect(await database.client.logEntry.count()).toBe(4);
  });
});
