import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { interview as shape, staleAnswer } from "@/lib/api/interviews";
import { publishInterviewBank } from "../support/interviewing";
import { describeStore, type Store } from "../support/store";
import { callerOf, type Browser } from "./caller";

const config = { questions: 5, minutes: 30, pauseMinutes: 1 };

async function begin(store: Store, given: object = { config }) {
  const database = await store.newDatabase();
  await publishInterviewBank(database);
  const browser = callerOf(database);
  const started = await browser.call("startInterview", { body: { clientId: randomUUID(), ...given } });
  expect(started.status, started.text).toBe(201);
  const interview = shape.parse(started.body);
  const params = { id: interview.id };
  const item = interview.items.find(({ kind }) => kind === "open")?.id ?? "";
  return { database, browser, interview, params, answer: { id: interview.id, itemId: item } };
}

const put = (browser: Browser, params: Record<string, string>, body: object) =>
  browser.call("putAnswer", { params, body: { opId: randomUUID(), ...body } });

describeStore("An interview by HTTP", (store) => {
  test("begins for whoever comes, and the same id begins the same one", async () => {
    const { database, browser } = await begin(store);
    expect(browser.cookie).toMatch(/^tizhou=/);
    const body = { clientId: randomUUID(), config };
    const [first, again] = [
      await browser.call("startInterview", { body }),
      await browser.call("startInterview", { body }),
    ];
    expect([first.status, again.status]).toEqual([201, 201]);
    const timeless = (reply: { body: unknown }) => ({ ...(reply.body as object), serverNow: null });
    expect(timeless(again)).toEqual(timeless(first));
    // Somebody else's id is somebody else's.
    const stranger = await callerOf(database).call("startInterview", { body });
    expect(stranger.status).toBe(201);
    expect((stranger.body as { id: string }).id).not.toBe((first.body as { id: string }).id);
  });

  test("says what cannot be drawn, and makes nobody a learner for that", async () => {
    const { database } = await begin(store);
    for (const [status, code, body] of [
      [422, "not-enough-questions", { config: { ...config, questions: 6 } }],
      [404, "template-not-found", { template: "no-such-template" }],
    ] as const) {
      const browser = callerOf(database);
      const start = { body: { clientId: randomUUID(), ...body } };
      expect(await browser.call("startInterview", start)).toMatchObject({ status, body: { code } });
      expect(browser.cookie).toBeNull();
      expect(await browser.call("previewInterview", { body })).toMatchObject({ status, body: { code } });
    }
    const preview = await callerOf(database).call("previewInterview", { body: { config } });
    expect(preview).toMatchObject({ status: 200, body: { questions: 5, available: 5, pauseMinutes: 1 } });
    expect(preview.text).not.toContain("prompt");
  });

  test("answers a stale save with what stands, in the problem itself", async () => {
    const { browser, answer } = await begin(store);
    const opId = randomUUID();
    const first = await put(browser, answer, { revision: 0, opId, text: "one" });
    const stale = { revision: 0, opId: randomUUID(), text: "two" };
    const refused = await put(browser, answer, stale);
    const savedAt = (first.body as { savedAt: string }).savedAt;
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ code: "stale-revision" });
    expect(staleAnswer.parse(refused.body)).toEqual({
      revision: 1,
      text: "one",
      choice: null,
      flagged: false,
      savedAt,
    });
    expect((await put(browser, answer, stale)).status).toBe(409);
    // Known ids come before everything else about the answer.
    expect((await put(browser, answer, { revision: 99, opId, text: "changed" })).text).toBe(first.text);
    const elsewhere = { id: answer.id, itemId: randomUUID() };
    expect(await put(browser, elsewhere, { revision: 0 })).toMatchObject({ status: 404 });
    expect(await put(browser, answer, { revision: 1, text: "x".repeat(20_001) })).toMatchObject({ status: 400 });
    expect(await put(browser, answer, { revision: 1, text: "字".repeat(20_000) })).toMatchObject({ status: 200 });
  });

  test("is over when it is finished: its report in the same bytes, texts that come late beside it", async () => {
    const { browser, params, answer } = await begin(store);
    const opId = randomUUID();
    const saved = await put(browser, answer, { revision: 0, opId, text: "in time" });
    expect(await browser.call("readReport", { params })).toMatchObject({
      status: 409,
      body: { code: "still-running" },
    });
    const finished = await browser.call("finishInterview", { params });
    expect(finished.status).toBe(200);
    expect(finished.text).not.toContain("serverNow");
    expect((await browser.call("finishInterview", { params })).text).toBe(finished.text);
    expect((await browser.call("readReport", { params })).text).toBe(finished.text);
    expect(await put(browser, answer, { revision: 1, text: "late" })).toMatchObject({
      status: 410,
      body: { code: "finished" },
    });
    expect((await put(browser, answer, { revision: 0, opId, text: "in time" })).text).toBe(saved.text);
    for (const name of ["pauseInterview", "resumeInterview", "abandonInterview"] as const)
      expect(await browser.call(name, { params })).toMatchObject({ status: 410, body: { code: "finished" } });
    const { body } = await browser.call("readDrafts", { params });
    expect(JSON.stringify(body)).toContain('"kind":"late","text":"late"');
    expect((await browser.call("finishInterview", { params })).text).toBe(finished.text);
  });

  test("is nobody else's, and is gone with everything when it is deleted", async () => {
    const { database, browser, params, answer } = await begin(store);
    await put(browser, answer, { revision: 0, text: "mine" });
    await browser.call("finishInterview", { params });
    const { body } = await browser.call("shareInterview", { params, body: {} });
    const { url } = body as { url: string };
    expect(url).toMatch(/^http:\/\/tizhou\.test:3000\/share\/interviews\/[\w-]{43}$/);
    const secret = url.split("/").at(-1) ?? "";
    const read = () => callerOf(database).call("readSharedInterview", { params: { secret } });
    expect(await read()).toMatchObject({ status: 200, body: { report: { id: params.id } } });
    await browser.call("unshareInterview", { params });
    expect(await read()).toMatchObject({ status: 404, body: { code: "share-not-found" } });
    await browser.call("shareInterview", { params, body: {} });
    expect(await browser.call("deleteInterview", { params })).toMatchObject({ status: 200, body: params });
    expect(await browser.call("readReport", { params })).toMatchObject({ status: 404 });
    for (const table of ["interview", "interviewItem", "answerWrite"] as const)
      expect(await (database.client[table] as { count(): Promise<number> }).count()).toBe(0);
  });
});
