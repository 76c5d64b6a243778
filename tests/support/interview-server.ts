import type { Reply } from "@/components/practice/client";
import type { Verbs } from "@/components/interview/verbs";
import type { Answer, AnswerSaved, Interview, InterviewItem, PutAnswer } from "@/lib/api/interviews";

export const INTERVIEW = "00000000-0000-4000-8000-0000000000aa";
export const itemId = (place: number): string => `00000000-0000-4000-8000-${String(place).padStart(12, "0")}`;

const NO_ANSWER: Answer = {
  ...{ revision: 0, text: "", choice: null, flagged: false },
  ...{ scratch: "", spentSeconds: 0, savedAt: null },
};

export const freshItem = (place: number, more: Partial<InterviewItem> = {}): InterviewItem => ({
  ...{ id: itemId(place), kind: "open", topic: "data", difficulty: "medium", prompt: `question ${place}` },
  ...{ promptHtml: `<p>question ${place}</p>`, several: false, budgetSeconds: 300, section: null, answer: NO_ANSWER },
  ...more,
});

const START = Date.parse("2026-11-22T00:00:00.000Z");
const iso = (ms: number): string => new Date(ms).toISOString();

export const freshInterview = (items: readonly InterviewItem[], more: Partial<Interview> = {}): Interview => ({
  ...{ id: INTERVIEW, title: "平台工程师", template: "platform", config: null, locale: "zh", state: "running" },
  ...{ startedAt: iso(START), deadlineAt: iso(START + 20 * 60_000), endedAt: null, serverNow: iso(START) },
  ...{ graceSeconds: 10, pause: { allowedSeconds: 0, usedSeconds: 0, since: null }, forwardOnly: false },
  items: [...items],
  ...more,
});

const refused = (status: number, code: string, problem: object = {}) =>
  ({ ok: false, status, code, problem: { code, ...problem } }) as const;

/** A text that the server was given, and what became of it. */
type Given = { readonly itemId: string; readonly text: string; readonly outcome: "saved" | "conflict" | "late" };

/** One interview of one learner, as the API keeps it. Its clock is `now`, in milliseconds. */
export class InterviewServer {
  readonly given: Given[] = [];
  /** How many writes were told the truth about, and how many came a second time. */
  readonly seen = { writes: 0, again: 0 };
  online = true;
  failing: { readonly status: number; readonly code: string } | null = null;
  private readonly replies = new Map<string, Reply<AnswerSaved>>();
  private pausedAt: number | null = null;

  constructor(
    public interview: Interview = freshInterview([0, 1, 2].map((place) => freshItem(place))),
    public now: () => number = () => START,
  ) {}

  answer(place = 0): Answer {
    return this.interview.items[place]?.answer ?? NO_ANSWER;
  }

  /** Everything of an item that could be brought back. */
  textsOf(id: string): string[] {
    return this.given.filter((one) => one.itemId === id).map(({ text }) => text);
  }

  put(id: string, write: PutAnswer): Reply<AnswerSaved> {
    this.seen.writes += 1;
    const known = this.replies.get(write.opId);
    if (known) {
      this.seen.again += 1;
      return known;
    }
    const reply = this.store(id, write);
    this.replies.set(write.opId, reply);
    return reply;
  }

  private store(id: string, { revision, text, choice, flagged, scratch, spentSeconds }: PutAnswer): Reply<AnswerSaved> {
    this.close();
    const item = this.interview.items.find((one) => one.id === id);
    if (!item) return refused(404, "interview-not-found");
    const keep = (outcome: Given["outcome"]) => text !== undefined && this.given.push({ itemId: id, text, outcome });
    const { state } = this.interview;
    if (state !== "running" && state !== "paused") {
      keep("late");
      return refused(410, state);
    }
    const { answer } = item;
    if (answer.revision !== revision) {
      keep("conflict");
      return refused(409, "stale-revision", answer);
    }
    keep("saved");
    const savedAt = iso(this.now());
    const some = {
      ...(text !== undefined && { text }),
      ...(choice !== undefined && { choice }),
      ...(flagged !== undefined && { flagged }),
      ...(scratch !== undefined && { scratch }),
      ...(spentSeconds !== undefined && { spentSeconds }),
    };
    this.setAnswer(id, { ...answer, ...some, revision: revision + 1, savedAt });
    return { ok: true, value: { revision: revision + 1, savedAt, serverNow: iso(this.now()) } };
  }

  setAnswer(id: string, answer: Answer): void {
    const items = this.interview.items.map((item) => (item.id === id ? { ...item, answer } : item));
    this.interview = { ...this.interview, items };
  }

  /** What the sweeper does. */
  close(): void {
    const { state, deadlineAt, graceSeconds } = this.interview;
    if (state === "running" && this.now() > Date.parse(deadlineAt) + graceSeconds * 1_000) this.end("expired");
  }
  end(state: "finished" | "expired" | "abandoned"): void {
    this.interview = { ...this.interview, state, endedAt: iso(this.now()) };
  }

  read(): Interview {
    this.close();
    const { pause, deadlineAt } = this.interview;
    const taken = this.pausedAt === null ? 0 : this.now() - this.pausedAt;
    return structuredClone({
      ...this.interview,
      serverNow: iso(this.now()),
      deadlineAt: iso(Date.parse(deadlineAt) + taken),
      pause: { ...pause, usedSeconds: pause.usedSeconds + Math.floor(taken / 1_000) },
    });
  }

  act(act: "pause" | "resume" | "abandon"): Reply<Interview> {
    this.close();
    if (act === "abandon") this.end("abandoned");
    if (act === "pause" && this.pausedAt === null) {
      this.pausedAt = this.now();
      const pause = { ...this.interview.pause, since: iso(this.now()) };
      this.interview = { ...this.interview, state: "paused", pause };
    }
    if (act === "resume" && this.pausedAt !== null) {
      const { deadlineAt, pause } = this.read();
      this.pausedAt = null;
      this.interview = { ...this.interview, state: "running", deadlineAt, pause: { ...pause, since: null } };
    }
    return { ok: true, value: this.read() };
  }

  private reach<T>(work: () => Reply<T>): Reply<T> {
    if (!this.online) return refused(0, "offline");
    return this.failing ? refused(this.failing.status, this.failing.code) : work();
  }

  readonly verbs: Verbs = {
    read: async () => this.reach(() => ({ ok: true, value: this.read() })),
    put: async (_, id, write) => this.reach(() => this.put(id, write)),
    act: async (_, act) => this.reach(() => this.act(act)),
    finish: async () =>
      this.reach(() => {
        this.close();
        if (this.interview.state !== "expired") this.end("finished");
        return { ok: true, value: {} };
      }),
  };
}
