import { randomUUID } from "node:crypto";
import { Agent, request as httpRequest } from "node:http";
import type { PutAnswer } from "@/lib/api/interviews";
import { systemClock } from "@/lib/core/clock";
import type { QuestionId } from "@/lib/core/ids";
import type { Database } from "@/lib/db/client";
import { interviewStore } from "@/lib/db/interviews/interview-store";
import type { NewItem } from "@/lib/interview/interview";
import type { Plan } from "@/lib/interview/plan";
import { putAnswer } from "@/lib/services/interviews/put-answer";
import { onBothDatabases, type Ground } from "./grounds";
import { milliseconds, pace, PACE_COLUMNS, paceFigures, percentile, type Pace } from "./pace";
import { addLearner, addQuestions, questionId, type Practised } from "./practised-learner";
import { serveSite, type Site } from "./site";
import { printTable } from "./table";

/** Interviews that run at the same time. */
const INTERVIEWS = 200;
const QUESTIONS = 10;
const WRITES = 2_000;
/** How often a page saves while one types without stopping, and for how long that is looked at. */
const EVERY_MS = 2_000;
const ROUNDS = 5;
/** As long as an answer is that took some minutes. */
const TEXT = "隐私预算 ε bounds what one row can change. ".repeat(48).slice(0, 2_000);

const PLAN: Plan = {
  ...{ title: { zh: "面试", en: "Interview" }, template: null, config: null, minutes: 240, pauseMinutes: 0 },
  ...{ forwardOnly: false, curve: "rising", stretches: [] },
};

/** One who answers; `revisions` are those of the questions, as the page knows them. */
type Seat = {
  readonly learner: Practised;
  readonly id: string;
  readonly items: readonly string[];
  readonly revisions: number[];
  readonly agent: Agent;
};

const oneConnection = () => new Agent({ keepAlive: true, maxSockets: 1 });

async function sit(database: Database, now: Date): Promise<Seat> {
  const learner = await addLearner(database, now);
  const items = Array.from({ length: QUESTIONS }, (_, place): NewItem => ({
    ...{ id: randomUUID(), questionId: questionId(place) as QuestionId, topic: "platform", kind: "open" },
    budgetSeconds: 600,
    snapshot: {
      ...{
        slug: `question-${place}`,
        difficulty: "medium",
        section: null,
        stretch: 0,
        prompt: "?",
        promptHtml: "<p>?</p>",
      },
      options: [],
      model: { shortHtml: "", points: [], answerHtml: `<p>${TEXT}</p>`, pitfallsHtml: "" },
    },
  }));
  const id = randomUUID();
  const deadlineAt = new Date(now.getTime() + PLAN.minutes * 60_000);
  await interviewStore(database).write(learner.id, (room) =>
    room.addInterview({
      id,
      clientId: randomUUID(),
      plan: PLAN,
      seed: 1,
      locale: "zh",
      startedAt: now,
      deadlineAt,
      items,
    }),
  );
  return { learner, id, items: items.map((item) => item.id), revisions: items.map(() => 0), agent: oneConnection() };
}

type Send = (seat: Seat, itemId: string, put: PutAnswer) => Promise<number>;

/** The next save of somebody who answers one question after the other, typing on. */
async function save(seat: Seat, round: number, send: Send): Promise<void> {
  const place = round % seat.items.length;
  const text = TEXT.slice(0, 1_000 + (round % 1_000));
  const put = { revision: seat.revisions[place] ?? 0, opId: randomUUID(), text, spentSeconds: round };
  seat.revisions[place] = await send(seat, seat.items[place] ?? "", put);
}

const byUseCase =
  (database: Database): Send =>
  async ({ learner, id }, itemId, put) => {
    const saved = await putAnswer(
      { interviews: interviewStore(database) },
      { learner: learner.id, id, itemId, put, now: systemClock() },
    );
    if (!saved.ok) throw new Error(`An answer was refused: ${saved.code}`);
    return saved.value.revision;
  };

const byHttp =
  ({ address }: Site): Send =>
  async (seat, itemId, put) => {
    const send = () => request(seat, `${address}/api/interviews/${seat.id}/answers/${itemId}`, JSON.stringify(put));
    // A connection that nobody used for a while may be closed just then: the page sends again too.
    const { status, text } = await send().catch(send);
    if (status !== 200) throw new Error(`An answer was answered with ${status}: ${text}`);
    return (JSON.parse(text) as { revision: number }).revision;
  };

/** Over the seat's own connection, which stays open as a browser's does. */
function request({ learner, agent }: Seat, url: string, body: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = {
      ...{ cookie: `tizhou=${learner.secret}`, origin: new URL(url).origin },
      ...{ "content-type": "application/json", "content-length": Buffer.byteLength(body) },
    };
    const sent = httpRequest(url, { method: "PUT", agent, headers }, (reply) => {
      let text = "";
      reply.setEncoding("utf8").on("data", (piece: string) => (text += piece));
      reply.on("end", () => resolve({ status: reply.statusCode ?? 0, text }));
    });
    sent.on("error", reject).end(body);
  });
}

/** What a commit of the rows of one save costs when nobody decides anything. */
async function ceilingOf(ground: Ground, seat: Seat): Promise<Pace> {
  const { script, end } = await ground.bare();
  const bare = (round: number) => `BEGIN;
    UPDATE "InterviewItem" SET "revision" = "revision" + 1, "text" = '${TEXT.slice(0, 1_000 + (round % 1_000))}',
      "spentSeconds" = ${round}, "savedAt" = '2026-11-22T10:00:00.000+00:00' WHERE "id" = '${seat.items[round % QUESTIONS]}';
    INSERT INTO "AnswerWrite" ("itemId", "opId", "outcome", "revision", "at")
    VALUES ('${seat.items[round % QUESTIONS]}', '${randomUUID()}', 'saved', ${round}, '2026-11-22T10:00:00.000+00:00');
    COMMIT;`;
  try {
    return await pace((_, round) => script(bare(round)), { writers: 1, writes: WRITES / 2 });
  } finally {
    await end();
  }
}

/** Everybody saves every two seconds, not all at the same moment: a full house at its normal pace. */
async function evening(seats: readonly Seat[], send: Send): Promise<Pace> {
  const times: number[] = [];
  const all = await milliseconds(() =>
    Promise.all(
      seats.map(async (seat, index) => {
        await sleep((EVERY_MS * index) / seats.length);
        for (let round = 0; round < ROUNDS; round += 1) {
          const took = await milliseconds(() => save(seat, round, send));
          times.push(took);
          await sleep(Math.max(EVERY_MS - took, 0));
        }
      }),
    ),
  );
  return { perSecond: (times.length * 1_000) / all, p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function compare(site: Site, ground: Ground): Promise<void> {
  const { database, provider } = ground;
  const seats: Seat[] = [];
  for (let count = 0; count < INTERVIEWS; count += 1) seats.push(await sit(database, systemClock()));
  const spare = await sit(database, systemClock());
  const of = (writer: number) => seats[writer] ?? spare;
  const alone = { writers: 1, writes: WRITES / 2 };
  const together = { writers: INTERVIEWS, writes: WRITES };
  const http = byHttp(site);
  // The first ones wait for what is read once.
  await pace((_, round) => save(spare, round, http), { writers: 1, writes: 50 });
  const ceiling = await ceilingOf(ground, await sit(database, systemClock()));
  const useCase = await pace((_, round) => save(spare, round, byUseCase(database)), alone);
  const one = await pace((_, round) => save(spare, round, http), alone);
  // Browsers keep their connections; opening them all while everybody writes would measure just that.
  const open = () =>
    pace((writer, round) => save(of(writer), round, http), { writers: INTERVIEWS, writes: INTERVIEWS * 2 });
  await open();
  const many = await pace((writer, round) => save(of(writer), round, http), together);
  await open();
  const house = await evening(seats, http);
  const again = await ceilingOf(ground, await sit(database, systemClock()));
  printTable(`${provider}: answers saved with durable commits, ${INTERVIEWS} interviews running`, PACE_COLUMNS, [
    { what: "the database itself: the same rows, committed", figures: paceFigures(ceiling, ceiling) },
    { what: "the use case, without HTTP", figures: paceFigures(useCase, ceiling) },
    { what: "PUT …/answers, one person", figures: paceFigures(one, ceiling) },
    { what: `PUT …/answers, ${INTERVIEWS} people as fast as they can`, figures: paceFigures(many, ceiling) },
    { what: `PUT …/answers, ${INTERVIEWS} people, each every 2 s`, figures: paceFigures(house, ceiling) },
    { what: "the database itself, once more", figures: paceFigures(again, ceiling) },
  ]);
}

/** Answers saved through HTTP beside what the database can do. Needs the built site. */
export const benchInterviews = (): Promise<void> =>
  onBothDatabases(async (ground) => {
    await addQuestions(ground.database, QUESTIONS);
    const site = await serveSite({ DATABASE_URL: ground.url });
    try {
      await compare(site, ground);
    } finally {
      await site.stop();
    }
  });
