import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { catalogueWriter } from "@/lib/db/catalogue-writer";
import { publication } from "../support/publication";
import { describeStore } from "../support/store";
import type { Browser } from "./caller";
import { ONE, THREE, worldIn } from "./world";

type Body = Record<string, unknown>;
const params = { questionId: THREE };

const write = (browser: Browser, text: string, revision = 0) =>
  browser.call("putCode", { params, body: { revision, text } });
const submit = (browser: Browser, given: Body = {}) =>
  browser.call("submitCode", {
    params,
    body: { submissionId: randomUUID(), source: "x = 1", passed: 1, total: 3, ranMs: 12, ...given },
  });
const listed = async (browser: Browser) =>
  ((await browser.call("listSubmissions", { params })).body as { items: Body[] }).items;

describeStore("A program", (store) => {
  test("is stored to the character, revision by revision, for its learner alone", async () => {
    const { owner, stranger } = await worldIn(await store.newDatabase());
    expect((await owner.call("readCode", { params })).body).toEqual({ revision: 0, text: "", savedAt: null });
    const text = "def f():\r\n\treturn '隐私 🙂'  \n\n";
    const written = await write(owner, text);
    expect(written.body).toMatchObject({ revision: 1 });
    expect((await owner.call("readCode", { params })).body).toEqual({ ...(written.body as Body), text });
    expect((await write(owner, "", 1)).body).toMatchObject({ revision: 2 });
    expect((await stranger.call("readCode", { params })).body).toMatchObject({ revision: 0, text: "" });
  });

  test("written in two tabs is refused to the one that had not seen it, with both texts", async () => {
    const { owner } = await worldIn(await store.newDatabase());
    const first = await write(owner, "first");
    expect((await write(owner, "first")).body).toEqual(first.body);
    expect(await write(owner, "other")).toMatchObject({
      status: 409,
      body: { ...(first.body as Body), code: "stale-revision", text: "first", refused: "other" },
    });
    const all = await Promise.all(Array.from({ length: 20 }, (_, tab) => write(owner, `tab ${tab}`, 1)));
    expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
  });

  test("is written for coding questions only, of twenty thousand characters at most", async () => {
    const { database, owner } = await worldIn(await store.newDatabase());
    const other = { params: { questionId: ONE } };
    for (const [name, body] of [
      ["readCode", undefined],
      ["putCode", { revision: 0, text: "x" }],
      ["listSubmissions", undefined],
      ["submitCode", { submissionId: randomUUID(), source: "x", passed: 0, total: 1, ranMs: 0 }],
    ] as const)
      expect(await owner.call(name, { ...other, body })).toMatchObject({ body: { code: "question-not-found" } });
    expect((await write(owner, "x".repeat(20_001))).status).toBe(400);
    expect((await write(owner, "x".repeat(20_000))).status).toBe(200);
    await catalogueWriter(database).publish(publication({ retire: [THREE] }));
    expect((await write(owner, "mine", 1)).status).toBe(200);
    expect((await submit(owner)).status).toBe(404);
  });
});

describeStore("Submissions", (store) => {
  test("come newest first, fifty at most, each once", async () => {
    const { owner, stranger } = await worldIn(await store.newDatabase());
    const submissionId = randomUUID();
    const first = await submit(owner, { submissionId, source: "first" });
    expect(first).toMatchObject({ status: 201, body: { submissionId } });
    expect((await submit(owner, { submissionId, source: "first" })).body).toEqual(first.body);
    expect(await submit(owner, { submissionId, source: "other" })).toMatchObject({ body: { code: "id-taken" } });
    // The id is the client's: somebody else may well have the same one.
    expect((await submit(stranger, { submissionId, source: "theirs" })).status).toBe(201);
    expect(await listed(owner)).toEqual([{ ...(first.body as Body), source: "first", passed: 1, total: 3, ranMs: 12 }]);
    for (let n = 0; n < 50; n += 1) await submit(owner, { source: `# ${n}` });
    const items = await listed(owner);
    expect(items).toHaveLength(50);
    expect(items.map(({ source }) => source)).not.toContain("first");
    expect((await listed(stranger)).map(({ source }) => source)).toEqual(["theirs"]);
  });

  test("cannot pass more tests than there are", async () => {
    const { owner } = await worldIn(await store.newDatabase());
    expect((await submit(owner, { passed: 4 })).status).toBe(400);
    expect((await submit(owner, { passed: 0, total: 0 })).status).toBe(400);
  });
});

describeStore("The judgement of a program in an interview", (store) => {
  const begin = async (owner: Browser, kind: "coding" | "open") => {
    const config = { questions: 1, minutes: 30, kinds: [kind] };
    const { body } = await owner.call("startInterview", { body: { clientId: randomUUID(), config } });
    const { id, items } = body as { id: string; items: { id: string }[] };
    return { id, itemId: items[0]?.id ?? "" };
  };
  const judgement = (passed: number) => ({
    ...{ judgementId: randomUUID(), passed, total: 1 },
    tests: [{ name: "空", outcome: passed ? "passed" : "failed" }],
  });

  test("is the first one, after the end, whatever is sent later; the report stays as it is", async () => {
    const { owner } = await worldIn(await store.newDatabase());
    const of = await begin(owner, "coding");
    const { id } = of;
    expect(await owner.call("putJudgement", { params: of, body: judgement(1) })).toMatchObject({
      status: 409,
      body: { code: "still-running" },
    });
    const report = (await owner.call("finishInterview", { params: { id } })).text;
    expect((await owner.call("readJudgements", { params: { id } })).body).toEqual({ items: [] });
    const body = judgement(0);
    const first = await owner.call("putJudgement", { params: of, body });
    expect(first.body).toMatchObject(body);
    expect((await owner.call("putJudgement", { params: of, body: judgement(1) })).body).toEqual(first.body);
    expect((await owner.call("readJudgements", { params: { id } })).body).toEqual({
      items: [{ id: of.itemId, judgement: first.body }],
    });
    expect((await owner.call("readReport", { params: { id } })).text).toBe(report);
    const { body: share } = await owner.call("shareInterview", { params: { id }, body: {} });
    const secret = (share as { url: string }).url.split("/share/interviews/")[1] ?? "";
    expect((await owner.call("readSharedInterview", { params: { secret } })).body).toMatchObject({
      judgements: [{ id: of.itemId, judgement: first.body }],
    });
  });

  test("is of programs only, and of interviews with a report", async () => {
    const { owner } = await worldIn(await store.newDatabase());
    const open = await begin(owner, "open");
    await owner.call("finishInterview", { params: { id: open.id } });
    const refused = await owner.call("putJudgement", { params: open, body: judgement(1) });
    expect(refused).toMatchObject({ status: 404, body: { code: "interview-not-found" } });
    const left = await begin(owner, "coding");
    await owner.call("abandonInterview", { params: { id: left.id } });
    const late = await owner.call("putJudgement", { params: left, body: judgement(1) });
    expect(late).toMatchObject({ status: 410, body: { code: "abandoned" } });
  });
});
