import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { dump, learnerModels, models, rowsOf } from "../support/learner-rows";
import { describeStore } from "../support/store";
import { callerOf, type Browser, type Got } from "./caller";
import { learnerIn, ONE, THREE, TWO, worldIn } from "./world";

type Body = Record<string, unknown>;
const bodyOf = ({ body }: Got) => body as Body;
const secretIn = (got: Got) => String(bodyOf(got).url).split("#join=")[1] ?? "";

/** Something in every table that a learner has. */
async function live(browser: Browser): Promise<void> {
  const done = [
    await browser.call("putBookmark", { params: { questionId: ONE }, body: { locale: "en" } }),
    await browser.call("putNote", { params: { questionId: ONE }, body: { revision: 0, text: "隐私 🙂" } }),
    await browser.call("putCode", { params: { questionId: THREE }, body: { revision: 0, text: "x = 1" } }),
    await browser.call("submitCode", {
      params: { questionId: THREE },
      body: { submissionId: randomUUID(), source: "x = 1", passed: 0, total: 1, ranMs: 3 },
    }),
    await browser.call("makeLink"),
    await browser.call("actOnCard", { body: { attemptId: randomUUID(), act: "suspend", questionId: TWO } }),
    await browser.call("startQuiz", { body: { clientId: randomUUID(), setup: { mode: "choose", count: 1 } } }),
    await browser.call("review", {
      body: { attemptId: randomUUID(), questionId: THREE, grade: "good", text: "typed", points: [1], durationMs: 900 },
    }),
  ];
  for (const { status, text } of done) expect([200, 201], text).toContain(status);
  const config = { questions: 1, minutes: 30 };
  const interview = await browser.call("startInterview", { body: { clientId: randomUUID(), config } });
  const { id, items } = interview.body as { id: string; items: { id: string }[] };
  const params = { id, itemId: items[0]?.id ?? "" };
  const saved = await browser.call("putAnswer", { params, body: { revision: 0, opId: randomUUID(), text: "隐私 🙂" } });
  expect(saved.status, saved.text).toBe(200);
}

describeStore("A learner", (store) => {
  test("is made by the first write, and known by the cookie from then on", async () => {
    const browser = callerOf(await store.newDatabase());
    expect(bodyOf(await browser.call("readMe"))).toMatchObject({ learner: false, since: null });
    expect(browser.cookie).toBeNull();
    const made = await browser.call("begin", { body: { zone: "Asia/Shanghai" } });
    expect(made.body).toMatchObject({
      learner: true,
      settings: { zone: "Asia/Shanghai", dayStart: 4, retention: 0.9 },
    });
    expect(browser.cookie).toMatch(/^tizhou=[\w-]{43}$/);
    expect(made.headers.get("set-cookie")).toMatch(/; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax$/);
    expect((await browser.call("readMe")).body).toEqual(made.body);
    // Who travels is who they were.
    expect((await browser.call("begin", { body: { zone: "Europe/Berlin" } })).body).toEqual(made.body);
  });

  test("with a cookie that is nobody's is nobody, whatever the cookie says", async () => {
    const { database, owner } = await worldIn(await store.newDatabase());
    const id = await learnerIn(database, owner);
    const { hash } = await database.client.learnerKey.findFirstOrThrow({ where: { learnerId: id } });
    const half = owner.cookie?.slice(0, -1) ?? "";
    for (const cookie of [
      `tizhou=${id}`,
      `tizhou=${hash}`,
      half,
      `${half}=`,
      `x${owner.cookie}`,
      "tizhou=",
      "tizhou",
      ";;=",
    ]) {
      const got = await callerOf(database, cookie).call("readMe");
      expect(got, cookie).toMatchObject({ status: 200, body: { learner: false } });
    }
    const among = callerOf(database, `a=b; ${owner.cookie}; theme=dark`);
    expect((await among.call("readMe")).body).toMatchObject({ learner: true });
  });

  test("changes settings one by one; a zone that no machine knows is refused and leaves nobody behind", async () => {
    const { database, owner } = await worldIn(await store.newDatabase());
    const changes = {
      interviewOn: "2027-01-02",
      interviewTopics: ["data", "privacy"],
      minutesADay: 45,
      retention: 0.85,
    };
    await owner.call("changeSettings", { body: changes });
    expect((await owner.call("changeSettings", { body: { dayStart: 0, interviewOn: null } })).body).toMatchObject({
      settings: { ...changes, interviewOn: null, dayStart: 0, zone: "Asia/Shanghai", newADay: 10 },
    });
    const before = await dump(database);
    for (const name of ["changeSettings", "begin"] as const) {
      const nobody = callerOf(database);
      const got = await nobody.call(name, { body: { zone: "Moon/Tycho" } });
      expect(got).toMatchObject({ status: 400, body: { code: "invalid-input", issues: [{ path: "zone" }] } });
      expect(nobody.cookie).toBeNull();
    }
    expect(await dump(database)).toBe(before);
  });

  test("is deleted whole: every table is as if they had never been", async () => {
    const { database, owner, stranger } = await worldIn(await store.newDatabase());
    await live(stranger);
    await owner.call("forget");
    const without = await dump(database);
    await owner.call("begin", { body: { zone: "Asia/Tokyo" } });
    await live(owner);
    const other = callerOf(database);
    await other.call("join", { body: { secret: secretIn(await owner.call("makeLink")) } });

    // A new table must be filled here, so that it is seen to be emptied.
    const rows = await rowsOf(database, await learnerIn(database, owner));
    expect(Object.entries(rows).filter(([, some]) => some.length === 0)).toEqual([]);
    const named = models.filter(({ fields }) => fields.some(({ name }) => /learner/i.test(name)));
    const reached = learnerModels.map(({ name }) => name);
    expect(named.map(({ name }) => name).filter((name) => !reached.includes(name))).toEqual([]);

    expect((await owner.call("forget")).body).toMatchObject({ learner: false, since: null });
    expect(owner.cookie).toBeNull();
    expect(await dump(database)).toBe(without);
    expect((await other.call("exportMe")).status).toBe(404);
    expect((await other.call("readMe")).body).toMatchObject({ learner: false });
  });

  test("with a long life is deleted whole too, and told whole before", async () => {
    const { database, owner, stranger } = await worldIn(await store.newDatabase());
    await live(stranger);
    const without = await dump(database);
    const [learnerId, { client }] = [await learnerIn(database, owner), database];
    const other = await learnerIn(database, stranger);
    const [entry, card] = [
      await client.logEntry.findFirstOrThrow({ where: { learnerId: other, act: "review" } }),
      await client.card.findFirstOrThrow({ where: { learnerId: other } }),
    ];
    const question = await client.question.findFirstOrThrow({ where: { id: ONE } });
    const [text, name] = [`CAST(i AS TEXT)`, `'q-' || CAST(1000000 + i AS TEXT)`];
    const numbers = Array.from({ length: 2_050 }, (_, n) => n + 1);
    const questions = numbers.map((n) => `q-${1_000_000 + n}`);
    /** Copies of a row, one a number, with some columns as SQL says. */
    const copy = (table: string, row: Body, where: string, columns: Record<string, string>) => {
      const names = Object.keys(row);
      const values = names.map((column) => columns[column] ?? `c."${column}"`);
      return client.$executeRawUnsafe(
        `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${numbers.length})
         INSERT INTO "${table}" (${names.map((column) => `"${column}"`).join()})
         SELECT ${values.join()} FROM n, "${table}" c WHERE c.${where}`,
      );
    };
    const mine = { learnerId: `'${learnerId}'` };
    await copy("Question", question, `"id" = '${ONE}'`, { id: name, slug: name });
    await copy("LogEntry", entry, `"id" = '${entry.id}'`, { ...mine, id: text, attemptId: text, number: "i" });
    const own = `"learnerId" = '${other}' AND c."questionId" = '${card.questionId}'`;
    await copy("Card", card, own, { ...mine, questionId: name });
    await client.learner.update({ where: { id: learnerId }, data: { logged: numbers.length } });
    const told = (await owner.call("exportMe")).body as { log: { number: number }[]; cards: { questionId: string }[] };
    expect(told.log.map(({ number }) => number)).toEqual(numbers);
    expect(told.cards.map(({ questionId }) => questionId).sort()).toEqual(questions);
    await owner.call("forget");
    const before = without.split("\n").filter((row) => !row.includes(learnerId));
    expect((await dump(database)).split("\n")).toEqual(before);
  });

  test("gets everything that is stored about them, row for row and column for column", async () => {
    const { database, owner, stranger } = await worldIn(await store.newDatabase());
    await live(owner);
    await live(stranger);
    const got = await owner.call("exportMe");
    expect(got.headers.get("content-disposition")).toMatch(/^attachment; filename="tizhou-\d{4}-\d\d-\d\d\.json"$/);
    const told = got.body as Record<string, Body[]>;
    const rows = await rowsOf(database, await learnerIn(database, owner));
    const PARTS: Record<string, string> = {
      Learner: "learner",
      LearnerKey: "browsers",
      LearnerLink: "links",
      Card: "cards",
      LogEntry: "log",
      DayTally: "days",
      TopicTally: "topics",
      Quiz: "quizzes",
      Collection: "collections",
      Note: "notes",
      CodeDraft: "programs",
      CodeSubmission: "submissions",
      Interview: "interviews",
    };
    const inside: Record<string, [string, ...string[]]> = {
      QuizItem: ["quizzes", "items"],
      Bookmark: ["collections", "bookmarks"],
      InterviewItem: ["interviews", "items"],
      AnswerWrite: ["interviews", "items", "writes"],
    };
    for (const { name, fields } of learnerModels) {
      const [part = "", ...within] = inside[name] ?? [PARTS[name]];
      const found = within.reduce((all, list) => all?.flatMap((row) => row[list] as Body[]), told[part]);
      expect(found, `${name} is told as a part`).toHaveLength(rows[name]?.length ?? 0);
      const columns = fields
        .filter(({ type }) => !models.some((model) => model.name === type))
        .map((field) => field.name);
      // Whose it is, is said by whose file it is; a hash of a secret says nothing to anybody.
      const silent = [
        "learnerId",
        "hash",
        ...(name === "Learner" ? ["id"] : []),
        ...(within.length === 0 ? [] : ["quizId", "collectionId", "interviewId", "itemId"]),
      ];
      expect(Object.keys(found?.[0] ?? {}).sort(), name).toEqual(
        [...new Set([...columns.filter((column) => !silent.includes(column)), ...lists(name)])].sort(),
      );
    }
    expect(JSON.stringify(told)).not.toContain(await learnerIn(database, stranger));
    expect(told.notes?.[0]).toMatchObject({ questionId: ONE, text: "隐私 🙂" });
  });
});

const LISTS: Readonly<Record<string, string[]>> = {
  ...{ Quiz: ["items"], Collection: ["bookmarks"], Interview: ["items"], InterviewItem: ["writes"] },
};
const lists = (name: string) => LISTS[name] ?? [];

describeStore("A link to one more browser", (store) => {
  test("makes it one of the same learner, once, and says so again to whoever is there already", async () => {
    const { database, owner } = await worldIn(await store.newDatabase());
    await live(owner);
    const link = await owner.call("makeLink", { query: { locale: "en" } });
    expect(bodyOf(link).url).toMatch(/^http:\/\/tizhou\.test:3000\/en\/settings#join=[\w-]{43}$/);
    const body = { secret: secretIn(link) };
    const phone = callerOf(database);
    const joined = await phone.call("join", { body });
    expect(joined).toMatchObject({ status: 200, body: { learner: true, left: null } });
    expect(phone.cookie).not.toBe(owner.cookie);
    expect((await phone.call("listCollections")).body).toEqual((await owner.call("listCollections")).body);
    expect((await phone.call("join", { body })).body).toEqual(joined.body);
    const late = callerOf(database);
    expect(await late.call("join", { body })).toMatchObject({ status: 404, body: { code: "link-not-found" } });
    expect(late.cookie).toBeNull();
  });

  test("is dead after ten minutes", async () => {
    const { database, owner } = await worldIn(await store.newDatabase());
    const link = await owner.call("makeLink");
    const row = await database.client.learnerLink.findFirstOrThrow();
    expect(row.expiresAt.toISOString()).toBe(bodyOf(link).expiresAt);
    const made = row.expiresAt.getTime() - 600_000;
    await database.client.learnerLink.updateMany({ data: { expiresAt: new Date(made) } });
    const body = { secret: secretIn(link) };
    expect((await callerOf(database).call("join", { body })).status).toBe(404);
    // The next link sweeps the dead ones away.
    await owner.call("makeLink");
    expect(await database.client.learnerLink.count()).toBe(1);
  });

  test("leaves what the browser had with whoever had it, and leads back there", async () => {
    const { database, owner, stranger } = await worldIn(await store.newDatabase());
    await live(stranger);
    const had = await stranger.call("listCollections");
    const gone = stranger.cookie;
    const joined = await stranger.call("join", { body: { secret: secretIn(await owner.call("makeLink")) } });
    expect((await stranger.call("listCollections")).body).toEqual({ collections: [] });
    expect((await callerOf(database, gone).call("readMe")).body).toMatchObject({ learner: false });
    const back = callerOf(database);
    const { left } = bodyOf(joined) as { left: { url: string } };
    await back.call("join", { body: { secret: left.url.split("#join=")[1] } });
    expect((await back.call("listCollections")).body).toEqual(had.body);
  });

  test("leaves nobody behind who had nothing and whom nobody could reach", async () => {
    const { database, owner, stranger } = await worldIn(await store.newDatabase());
    const joined = await stranger.call("join", { body: { secret: secretIn(await owner.call("makeLink")) } });
    expect(bodyOf(joined).left).toBeNull();
    expect(await database.client.learner.count()).toBe(1);
  });

  test("lets in one browser, however many come at once", async () => {
    const { database, owner } = await worldIn(await store.newDatabase());
    const body = { secret: secretIn(await owner.call("makeLink")) };
    const all = await Promise.all(Array.from({ length: 20 }, () => callerOf(database).call("join", { body })));
    expect(all.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 19 }, () => 404)]);
    expect(await database.client.learnerKey.count()).toBe(3);
  });
});
