import { randomUUID } from "node:crypto";
import { systemClock } from "@/lib/core/clock";
import { onBothDatabases, type Ground } from "./grounds";
import { byHttp, byUseCase, QUESTIONS, save, sit, textAt, type Seat, type Send } from "./interview-seats";
import { milliseconds, pace, PACE_COLUMNS, paceFigures, percentile, type Pace } from "./pace";
import { addQuestions } from "./practised-learner";
import { serveSite, type Site } from "./site";
import { printTable } from "./table";

/** Interviews that run at the same time. */
const INTERVIEWS = 200;
const WRITES = 2_000;
/** How often a page saves while one types without stopping, and for how long that is looked at. */
const EVERY_MS = 2_000;
const ROUNDS = 5;

/** What a commit of the rows of one save costs when nobody decides anything. */
async function ceilingOf(ground: Ground, seat: Seat): Promise<Pace> {
  const { script, end } = await ground.bare();
  const bare = (round: number) => `BEGIN;
    UPDATE "InterviewItem" SET "revision" = "revision" + 1, "text" = '${textAt(round)}',
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
