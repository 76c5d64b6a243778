import { randomUUID } from "node:crypto";
import { interviewConfig, type Interview, type InterviewConfig, type PutAnswer } from "@/lib/api/interviews";
import type { InterviewReport } from "@/lib/api/interview-report";
import type { Section } from "@/lib/catalogue/model";
import type { LearnerId } from "@/lib/core/ids";
import { catalogueReader } from "@/lib/db/catalogue-reader";
import { catalogueWriter } from "@/lib/db/catalogue-writer";
import type { Database } from "@/lib/db/client";
import { interviewStore } from "@/lib/db/interviews/interview-store";
import { LOCALES } from "@/lib/i18n/locales";
import type { Query } from "@/lib/interview/port";
import type { Command } from "@/lib/interview/state";
import { putAnswer, type AnswerPut } from "@/lib/services/interviews/put-answer";
import { readInterview } from "@/lib/services/interviews/read-interview";
import { listInterviews } from "@/lib/services/interviews/list-interviews";
import { putAssessment } from "@/lib/services/interviews/put-assessment";
import { readAssessment } from "@/lib/services/interviews/read-assessment";
import { readDrafts } from "@/lib/services/interviews/read-drafts";
import { shareInterview } from "@/lib/services/interviews/share-interview";
import { finishInterview, readReport } from "@/lib/services/interviews/read-report";
import { startInterview } from "@/lib/services/interviews/start-interview";
import { steerInterview } from "@/lib/services/interviews/steer-interview";
import { prose, publication, question, text } from "./publication";

const OPTIONS: readonly (readonly [words: string, correct: boolean])[] = [
  ["right", true],
  ["wrong", false],
  ["also wrong", false],
];

const check: Section = {
  name: "self-check",
  checks: [
    {
      prompt: prose("which one?"),
      options: OPTIONS.map(([body, correct]) => ({ body: prose(body), correct, reason: prose(`reason of ${body}`) })),
    },
  ],
};

/** Four open questions with two key points each, and a choice question, over three topics. */
export async function publishInterviewBank(database: Database): Promise<void> {
  const put = [
    question("aaaaaa", { difficulty: "easy" }),
    question("bbbbbb", { kind: "choice", topic: "data" }),
    question("cccccc", { topic: "market" }),
    question("dddddd", { topic: "data", difficulty: "hard" }),
    question("eeeeee", { topic: "platform" }),
  ];
  const texts = put.flatMap(({ id, kind }) =>
    LOCALES.map((locale) => {
      const tail = id.slice(2);
      const written = text(tail, locale, `${locale} ${tail}`, ["first point", "second point"]);
      return kind === "choice" ? { ...written, sections: [check, ...written.sections] } : written;
    }),
  );
  await catalogueWriter(database).publish(publication({ put, texts, digest: randomUUID() }));
}

type Put = Parameters<typeof putAssessment>[1]["put"];
type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: string };

const mustBe = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome.value;
};

const configOf = (given: Partial<InterviewConfig> = {}): InterviewConfig =>
  interviewConfig.parse({ questions: 3, minutes: 30, ...given });

/** A learner's interviews in short words; whatever is refused throws, but answers. */
export function interviewing(database: Database, learner: LearnerId) {
  const deps = { interviews: interviewStore(database), catalogue: catalogueReader(database) };
  return {
    deps,
    start: async (now: Date, config: Partial<InterviewConfig> = {}, clientId: string = randomUUID()) =>
      mustBe(await startInterview(deps, { learner, now, start: { clientId, locale: "zh", config: configOf(config) } })),
    read: async (id: string, now: Date) => mustBe(await readInterview(deps, { learner, which: { id }, now })),
    put: (
      { id }: Pick<Interview, "id">,
      itemId: string,
      put: Partial<PutAnswer> & Pick<PutAnswer, "revision">,
      now: Date,
    ): Promise<AnswerPut> => putAnswer(deps, { learner, id, itemId, put: { opId: randomUUID(), ...put }, now }),
    steer: async (command: Exclude<Command, "finish">, id: string, now: Date) =>
      mustBe(await steerInterview(deps, command, { learner, id, now })),
    finish: async (id: string, now: Date) => mustBe(await finishInterview(deps, { learner, id, now })),
    drafts: async (id: string) => mustBe(await readDrafts(deps, { learner, id })).items,
    assess: async (id: string, put: Put, now: Date) => putAssessment(deps, { learner, id, put, now }),
    assessment: async (id: string, now: Date) => mustBe(await readAssessment(deps, { learner, id, now })),
    again: async (id: string, now: Date) =>
      startInterview(deps, { learner, now, start: { clientId: randomUUID(), locale: "en", again: id } }),
    list: (now: Date, query: Partial<Query> = {}) =>
      listInterviews(deps, { learner, query: { limit: 20, ...query }, now }),
    share: async (id: string, now: Date, wish: { readonly days?: number; readonly scratch: boolean }) =>
      mustBe(await shareInterview(deps, { learner, id, now, wish, origin: "https://tizhou.example" })),
    report: async (id: string, now: Date) =>
      JSON.parse(mustBe(await readReport(deps, { learner, id, now }))) as InterviewReport,
  };
}
