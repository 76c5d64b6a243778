import { randomUUID } from "node:crypto";
import type { Interview, StartInterview } from "@/lib/api/interviews";
import type { CatalogueReader } from "@/lib/catalogue/reader";
import type { LearnerId } from "@/lib/core/ids";
import { invariant } from "@/lib/core/invariant";
import { seededRandom } from "@/lib/core/random";
import { fail, ok, type Result } from "@/lib/core/result";
import type { Drawn } from "@/lib/interview/draw";
import { drawInterview } from "@/lib/interview/draw";
import type { NewInterview, NewItem } from "@/lib/interview/interview";
import type { Plan } from "@/lib/interview/plan";
import type { Archive, InterviewStore } from "@/lib/interview/port";
import { makeSnapshot } from "@/lib/interview/snapshot";
import { seedOf } from "@/lib/quiz/order";
import { choosePlan } from "./choose-plan";
import { readInterview } from "./read-interview";

type Deps = {
  readonly interviews: Pick<InterviewStore, "read" | "write">;
  readonly catalogue: Pick<CatalogueReader, "listTemplates">;
};
type Input = { readonly learner: LearnerId; readonly start: StartInterview; readonly now: Date };
type Code = "template-not-found" | "not-enough-questions" | "interview-not-found";
type Draw = { readonly plan: Plan; readonly drawn: readonly Drawn[] };

/** Draws an interview and starts its clock; the same `clientId` gives the interview that was drawn for it first. */
export async function startInterview(deps: Deps, { learner, start, now }: Input): Promise<Result<Interview, Code>> {
  const { clientId } = start;
  // The column holds no more.
  const seed = seedOf(clientId) & 0x7fffffff;
  const first = await deps.interviews.read(learner, (archive) => archive.findInterview({ clientId }));
  if (!first) {
    const plan = "again" in start ? null : await choosePlan(deps, start);
    if (plan && !plan.ok) return plan;
    const made = await deps.interviews.read(learner, async (archive): Promise<Result<NewInterview, Code>> => {
      const draw =
        "again" in start ? await drawAgain(archive, start.again) : plan && (await drawFresh(archive, plan.value, seed));
      invariant(draw, "what is not drawn again has a plan");
      if (!draw.ok) return draw;
      return ok({
        ...{ id: randomUUID(), clientId, seed, plan: draw.value.plan, locale: start.locale, startedAt: now },
        deadlineAt: new Date(now.getTime() + draw.value.plan.minutes * 60_000),
        items: await snapshots(archive, draw.value, start.locale, seed),
      });
    });
    if (!made.ok) return made;
    await deps.interviews.write(learner, async (room) => {
      // Whoever clicked twice drew twice: the first one stays.
      if (!(await room.findInterview({ clientId }))) await room.addInterview(made.value);
    });
  }
  return readInterview(deps, { learner, which: { clientId }, now });
}

async function drawFresh(archive: Archive, plan: Plan, seed: number): Promise<Result<Draw, "not-enough-questions">> {
  const drawn = drawInterview(archive.pool, plan, { seed, avoid: new Set(await archive.listLastAsked()) });
  return drawn.ok ? ok({ plan, drawn: drawn.value }) : drawn;
}

/** What an earlier one asked, in its order, without what the bank has no more. */
async function drawAgain(archive: Archive, id: string): Promise<Result<Draw, Exclude<Code, "template-not-found">>> {
  const earlier = await archive.findInterview({ id });
  if (!earlier) return fail("interview-not-found");
  const drawn = (await archive.listItems(id)).flatMap(({ questionId, budgetSeconds, snapshot: { stretch } }) => {
    const question = archive.pool.places.get(questionId)?.question;
    return question?.answered ? [{ question, stretch, budgetSeconds }] : [];
  });
  return drawn.length > 0 ? ok({ plan: earlier.plan, drawn }) : fail("not-enough-questions");
}

async function snapshots(
  archive: Archive,
  { plan, drawn }: Draw,
  locale: StartInterview["locale"],
  seed: number,
): Promise<NewItem[]> {
  const texts = await archive.findTexts(
    drawn.map(({ question }) => question.id),
    locale,
  );
  const random = seededRandom(seed + 1);
  return drawn.map(({ question, stretch, budgetSeconds }) => {
    const text = texts.get(question.id);
    invariant(text, `the living question ${question.id} has a text`);
    const section = plan.stretches[stretch]?.title?.[locale] ?? null;
    const { id: questionId, topic, kind } = question;
    return {
      ...{ id: randomUUID(), questionId, topic, kind, budgetSeconds },
      snapshot: makeSnapshot(question, text, { section, stretch }, random),
    };
  });
}
