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
import { addLearner, questionId, type Practised } from "./practised-learner";
import type { Site } from "./site";

/** Questions of an interview. */
export const QUESTIONS = 10;
/** As long as an answer is that took some minutes. */
const TEXT = "隐私预算 ε bounds what one row can change. ".repeat(48).slice(0, 2_000);

/** An answer as it stands when it is saved for the `round`th time. */
export const textAt = (round: number): string => TEXT.slice(0, 1_000 + (round % 1_000));

const PLAN: Plan = {
  ...{ title: { zh: "面试", en: "Interview" }, template: null, config: null, minutes: 240, pauseMinutes: 0 },
  ...{ forwardOnly: false, curve: "rising", stretches: [] },
};

/** One who answers; `revisions` are those of the questions, as the page knows them. */
export type Seat = {
  readonly learner: Practised;
  readonly id: string;
  readonly items: readonly string[];
  readonly revisions: number[];
  readonly agent: Agent;
};

const oneConnection = () => new Agent({ keepAlive: true, maxSockets: 1 });

/** Begins an interview of a learner of its own. */
export async function sit(database: Database, now: Date): Promise<Seat> {
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

/** Saves an answer; its new revision. Throws if it is refused. */
export type Send = (seat: Seat, itemId: string, put: PutAnswer) => Promise<number>;

/** The next save of somebody who answers one question after the other, typing on. */
export async function save(seat: Seat, round: number, send: Send): Promise<void> {
  const place = round % seat.items.length;
  const put = { revision: seat.revisions[place] ?? 0, opId: randomUUID(), text: textAt(round), spentSeconds: round };
  seat.revisions[place] = await send(seat, seat.items[place] ?? "", put);
}

export const byUseCase =
  (database: Database): Send =>
  async ({ learner, id }, itemId, put) => {
    const saved = await putAnswer(
      { interviews: interviewStore(database) },
      { learner: learner.id, id, itemId, put, now: systemClock() },
    );
    if (!saved.ok) throw new Error(`An answer was refused: ${saved.code}`);
    return saved.value.revision;
  };

export const byHttp =
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
