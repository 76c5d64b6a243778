import { randomUUID } from "node:crypto";
import type { Browser, RouteName, Sent } from "./caller";
import { ONE, THREE, TWO, UNKNOWN } from "./world";

/**
 * How a route is called. `valid`: what an owner sends, after doing what must come before. `foreign`: the same call by
 * somebody else finds nothing. `unknown`: what is sent for a question or a thing that does not exist.
 */
export type Case = {
  readonly valid: (owner: Browser) => Promise<Sent>;
  readonly foreign?: true;
  readonly unknown?: Sent;
};

const sending = (sent: Sent) => async () => sent;
const ofQuestion = { params: { questionId: ONE } };
const ofCoding = { params: { questionId: THREE } };
const ofUnknown = { params: { questionId: UNKNOWN } };
const noThing = { params: { id: randomUUID() } };

const review = (questionId = ONE) => ({
  body: { attemptId: randomUUID(), questionId, grade: "good", durationMs: 4_000, text: "隐私🙂", points: [0, 2] },
});
const setup = { mode: "choose", count: 2 };

async function makeCollection(owner: Browser): Promise<{ id: string }> {
  const body = { id: randomUUID(), name: "面试前一晚" };
  await owner.call("makeCollection", { body });
  await owner.call("putBookmark", { ...ofQuestion, body: { collectionId: body.id } });
  return { id: body.id };
}

async function startQuiz(owner: Browser): Promise<Sent> {
  const { body } = await owner.call("startQuiz", { body: { clientId: randomUUID(), setup } });
  return { params: { id: (body as { id: string }).id } };
}

const ownCollection = async (owner: Browser) => ({ params: await makeCollection(owner) });

const config = { questions: 1, minutes: 30, pauseMinutes: 10 };
type Started = { readonly id: string; readonly items: readonly { readonly id: string }[] };

async function startInterview(owner: Browser, given: object = config): Promise<Started> {
  const { body } = await owner.call("startInterview", { body: { clientId: randomUUID(), config: given } });
  return body as Started;
}

const ownInterview = async (owner: Browser) => ({ params: { id: (await startInterview(owner)).id } });
const saving = (revision: number) => ({
  revision,
  opId: randomUUID(),
  text: "差分隐私 🙂\r\n",
  choice: [0, 2],
  flagged: true,
});

/** One that is over, with an answer, a draft and a copy that was refused. */
async function makeReport(owner: Browser): Promise<Started> {
  const interview = await startInterview(owner);
  const params = { id: interview.id, itemId: interview.items[0]?.id ?? "" };
  for (const revision of [0, 1, 0])
    await owner.call("putAnswer", {
      params,
      body: { ...saving(revision), text: `${revision}`.repeat(9), scratch: "x" },
    });
  await owner.call("finishInterview", { params });
  return interview;
}

const ownReport = async (owner: Browser) => ({ params: { id: (await makeReport(owner)).id } });
/** One that is over and asked for a program. */
async function makeCodingReport(owner: Browser): Promise<Sent> {
  const { id, items } = await startInterview(owner, { ...config, kinds: ["coding"] });
  await owner.call("finishInterview", { params: { id } });
  return { params: { id, itemId: items[0]?.id ?? "" } };
}

const judged = () => ({
  ...{ judgementId: randomUUID(), passed: 1, total: 2 },
  tests: [
    { name: "空的 🙂", outcome: "passed" },
    { name: "hidden", outcome: "timeout" },
  ],
});
const submission = () => ({ submissionId: randomUUID(), source: "print('🙂')\r\n", passed: 1, total: 2, ranMs: 40 });
const ofInterview = { foreign: true, unknown: noThing } as const;
const noTemplate = { clientId: randomUUID(), template: "no-such-template" };

export const CASES: Readonly<Record<RouteName, Case>> = {
  readMe: { valid: sending({}) },
  begin: { valid: sending({ body: { zone: "Europe/Berlin" } }) },
  changeSettings: { valid: sending({ body: { newADay: 5, interviewTopics: ["data"], zone: "Asia/Tokyo" } }) },
  forget: { valid: sending({}) },
  exportMe: { valid: sending({}) },
  makeLink: { valid: sending({ query: { locale: "en" } }) },
  join: {
    valid: async (owner) => {
      const { body } = await owner.call("makeLink");
      return { body: { secret: (body as { url: string }).url.split("#join=")[1] } };
    },
    unknown: { body: { secret: "x".repeat(43) } },
  },

  listCollections: { valid: sending({}) },
  makeCollection: { valid: async () => ({ body: { id: randomUUID(), name: " 名字 🙂 " } }) },
  changeCollection: {
    valid: async (owner) => ({ ...(await ownCollection(owner)), body: { name: "renamed", place: 0 } }),
    foreign: true,
    unknown: { ...noThing, body: { name: "x" } },
  },
  deleteCollection: { valid: ownCollection, foreign: true, unknown: noThing },
  share: { valid: ownCollection, foreign: true, unknown: noThing },
  unshare: {
    valid: async (owner) => {
      const { id } = await makeCollection(owner);
      await owner.call("share", { params: { id } });
      return { params: { id } };
    },
    foreign: true,
    unknown: noThing,
  },
  readShared: {
    valid: async (owner) => {
      const { body } = await owner.call("share", { params: await makeCollection(owner) });
      return { params: { secret: (body as { sharedAt: string }).sharedAt.split("/share/")[1] ?? "" } };
    },
    unknown: { params: { secret: "x".repeat(43) } },
  },

  listBookmarks: {
    valid: async (owner) => ({ query: { collection: (await makeCollection(owner)).id, locale: "en" } }),
    foreign: true,
    unknown: { query: { collection: randomUUID() } },
  },
  readBookmark: { valid: sending(ofQuestion), unknown: ofUnknown },
  putBookmark: {
    valid: async (owner) => ({ ...ofQuestion, body: { collectionId: (await makeCollection(owner)).id } }),
    foreign: true,
    unknown: { ...ofUnknown, body: {} },
  },
  deleteBookmark: {
    valid: async (owner) => ({ ...ofQuestion, query: { collection: (await makeCollection(owner)).id } }),
    foreign: true,
    unknown: ofUnknown,
  },

  listNotes: {
    valid: async (owner) => {
      await owner.call("putNote", { ...ofQuestion, body: { revision: 0, text: "Ｐｒｉｖａｃｙ 隐私" } });
      return { query: { q: "privacy", locale: "en" } };
    },
  },
  readNote: { valid: sending(ofQuestion), unknown: ofUnknown },
  putNote: {
    valid: sending({ ...ofQuestion, body: { revision: 0, text: "差分隐私 🙂\r\n" } }),
    unknown: { ...ofUnknown, body: { revision: 0, text: "x" } },
  },
  listOwn: {
    valid: async (owner) => {
      await owner.call("review", review());
      return { query: { status: "mistaken", topic: "platform", difficulty: "easy,hard", sort: "title", page: "1" } };
    },
  },
  readStatus: { valid: sending({ query: { ids: [TWO, ONE, UNKNOWN, TWO].join(",") } }) },
  reportProblem: {
    valid: async () => ({
      body: { id: randomUUID(), questionId: ONE, locale: "zh", reason: "wrong", text: "错了 🙂" },
    }),
    unknown: { body: { id: randomUUID(), questionId: UNKNOWN, locale: "zh", reason: "wrong", text: "" } },
  },

  readCode: {
    valid: async (owner) => {
      await owner.call("putCode", { ...ofCoding, body: { revision: 0, text: "x = 1" } });
      return ofCoding;
    },
    unknown: ofUnknown,
  },
  putCode: {
    valid: sending({ ...ofCoding, body: { revision: 0, text: "def f():\r\n\treturn '🙂'\n" } }),
    unknown: { ...ofUnknown, body: { revision: 0, text: "x" } },
  },
  listSubmissions: {
    valid: async (owner) => {
      await owner.call("submitCode", { ...ofCoding, body: submission() });
      return ofCoding;
    },
    unknown: ofUnknown,
  },
  submitCode: {
    valid: async () => ({ ...ofCoding, body: submission() }),
    unknown: { ...ofUnknown, body: submission() },
  },

  review: { valid: async () => review(), unknown: review(UNKNOWN) },
  undo: {
    valid: async (owner) => {
      const { body } = await owner.call("review", review());
      return { params: { reviewId: (body as { reviewId: string }).reviewId } };
    },
    foreign: true,
    unknown: { params: { reviewId: randomUUID() } },
  },
  actOnCard: {
    valid: async () => ({ body: { attemptId: randomUUID(), act: "suspend", questionId: ONE } }),
    unknown: { body: { attemptId: randomUUID(), act: "suspend", questionId: UNKNOWN } },
  },
  readCard: {
    valid: async (owner) => {
      await owner.call("review", review());
      return ofQuestion;
    },
    unknown: ofUnknown,
  },
  readQueue: { valid: sending({ query: { limit: "5" } }) },
  startQuiz: {
    valid: async () => ({ body: { clientId: randomUUID(), setup } }),
    unknown: { body: { clientId: randomUUID(), setup: { ...setup, pathId: "no-such-path" } } },
  },
  readQuiz: { valid: startQuiz, foreign: true, unknown: noThing },
  readCurrentQuiz: {
    valid: async (owner) => {
      await startQuiz(owner);
      return {};
    },
    foreign: true,
  },
  endQuiz: { valid: startQuiz, foreign: true, unknown: noThing },
  readQuizSummary: {
    valid: async (owner) => {
      const quiz = await startQuiz(owner);
      await owner.call("endQuiz", quiz);
      return quiz;
    },
    foreign: true,
    unknown: noThing,
  },
  readProgress: { valid: sending({}) },
  readProgressDetails: { valid: sending({ query: { locale: "en" } }) },
  readPlan: {
    valid: async (owner) => {
      const interviewOn = new Date(Date.now() + 5 * 24 * 3_600_000).toISOString().slice(0, 10);
      await owner.call("changeSettings", { body: { interviewOn, minutesADay: 20 } });
      return {};
    },
  },

  startInterview: {
    valid: async () => ({ body: { clientId: randomUUID(), config, locale: "en" } }),
    unknown: { body: noTemplate },
  },
  previewInterview: { valid: sending({ body: { config } }), unknown: { body: noTemplate } },
  listInterviews: {
    valid: async (owner) => {
      await makeReport(owner);
      await startInterview(owner);
      return { query: { limit: "1", topic: "platform", state: "finished", before: "2999-01-01T00:00:00.000Z" } };
    },
  },
  readInterview: { valid: ownInterview, ...ofInterview },
  deleteInterview: { valid: ownReport, ...ofInterview },
  putAnswer: {
    valid: async (owner) => {
      const { id, items } = await startInterview(owner);
      return { params: { id, itemId: items[0]?.id ?? "" }, body: saving(0) };
    },
    foreign: true,
    unknown: { params: { id: randomUUID(), itemId: randomUUID() }, body: saving(0) },
  },
  pauseInterview: { valid: ownInterview, ...ofInterview },
  resumeInterview: {
    valid: async (owner) => {
      const interview = await ownInterview(owner);
      await owner.call("pauseInterview", interview);
      return interview;
    },
    ...ofInterview,
  },
  abandonInterview: { valid: ownInterview, ...ofInterview },
  finishInterview: { valid: ownInterview, ...ofInterview },
  readReport: { valid: ownReport, ...ofInterview },
  readDrafts: { valid: ownReport, ...ofInterview },
  readAssessment: { valid: ownReport, ...ofInterview },
  putAssessment: {
    valid: async (owner) => {
      const { id, items } = await makeReport(owner);
      const rubric = { correctness: 1, depth: 0, structure: null, clarity: 4 };
      return { params: { id }, body: { revision: 0, items: [{ id: items[0]?.id ?? "", points: [], rubric }] } };
    },
    foreign: true,
    unknown: { ...noThing, body: { revision: 0, items: [] } },
  },
  readJudgements: {
    valid: async (owner) => {
      const { params } = await makeCodingReport(owner);
      await owner.call("putJudgement", { ...(params && { params }), body: judged() });
      return { params: { id: params?.id ?? "" } };
    },
    ...ofInterview,
  },
  putJudgement: {
    valid: async (owner) => ({ ...(await makeCodingReport(owner)), body: judged() }),
    foreign: true,
    unknown: { params: { id: randomUUID(), itemId: randomUUID() }, body: judged() },
  },
  readInterviewShare: {
    valid: async (owner) => {
      const report = await ownReport(owner);
      await owner.call("shareInterview", { ...report, body: { days: 7, scratch: true } });
      return report;
    },
    ...ofInterview,
  },
  shareInterview: {
    valid: async (owner) => ({ ...(await ownReport(owner)), body: { scratch: true } }),
    ...ofInterview,
  },
  unshareInterview: {
    valid: async (owner) => {
      const report = await ownReport(owner);
      await owner.call("shareInterview", { ...report, body: {} });
      return report;
    },
    ...ofInterview,
  },
  readSharedInterview: {
    valid: async (owner) => {
      const { body } = await owner.call("shareInterview", { ...(await ownReport(owner)), body: {} });
      return { params: { secret: (body as { url: string }).url.split("/share/interviews/")[1] ?? "" } };
    },
    unknown: { params: { secret: "x".repeat(43) } },
  },
};
