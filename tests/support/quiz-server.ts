import type { Reply } from "@/components/practice/client";
import type { Verbs } from "@/components/quiz/verbs";
import type { Quiz } from "@/lib/api/practice";

export const QUIZ = "00000000-0000-4000-8000-000000000000";

const outcome = (intervalDays: number) => ({ intervalDays, dueAt: "2026-11-23T00:00:00.000Z" });
const INTERVALS = { again: outcome(1), hard: outcome(3), good: outcome(9), easy: outcome(60) };

export const freshQuiz = (length = 3, kind: "open" | "choice" = "open"): Quiz => ({
  id: QUIZ,
  setup: {
    ...{ mode: "due", topics: [], tags: [], difficulty: [], kinds: [] },
    ...{ collectionId: null, pathId: null, onlyMistakes: false, cram: false, count: 20 },
  },
  startedAt: "2026-11-22T00:00:00.000Z",
  endedAt: null,
  items: Array.from({ length }, (_, place) => ({
    ...{ place, questionId: `q-aaaaa${place}`, slug: `slug-${place}`, kind, topic: "data" },
    ...{ grade: null, reviewId: null },
  })),
  next: 0,
  intervals: INTERVALS,
});

type Entry = { attemptId: string; questionId: string; grade?: string; act?: string; undone: boolean };

const refused = (status: number, code: string) => ({ ok: false, status, code, problem: null }) as const;
const reviewIdOf = (at: number) => `11111111-0000-4000-8000-${String(at).padStart(12, "0")}`;

/** One quiz of one learner, as the API keeps it: attempts count once, the latest can be undone. */
export class QuizServer {
  readonly log: Entry[] = [];
  readonly kept: Entry[] = [];
  online = true;
  failing: { status: number; code: string } | null = null;

  constructor(public quiz: Quiz = freshQuiz()) {}

  /** The grades that count. */
  stands(): string[] {
    const counted = this.log.filter(({ undone, grade }) => !undone && grade);
    return counted.map(({ questionId, grade }) => `${questionId} ${grade}`);
  }

  /** The connection is back, and what waited arrives. */
  flush(): void {
    this.online = true;
    for (const entry of this.kept.splice(0)) this.store(entry);
  }

  readonly verbs: Verbs = {
    read: async () => (this.online ? { ok: true, value: structuredClone(this.quiz) } : refused(0, "offline")),
    write: async <T>(_path: string, body: object): Promise<Reply<T>> => {
      if (this.failing) return refused(this.failing.status, this.failing.code);
      if (this.online) return this.store(body as Entry);
      this.kept.push(body as Entry);
      return refused(0, "kept");
    },
    undo: async (reviewId) => {
      const at = this.log.findIndex((_, place) => reviewIdOf(place) === reviewId);
      if (at !== this.log.findLastIndex(({ undone }) => !undone)) return refused(409, "not-latest");
      Object.assign(this.log[at] ?? {}, { undone: true });
      const item = this.quiz.items.find((one) => one.reviewId === reviewId);
      if (item) Object.assign(item, { grade: null, reviewId: null });
      this.settle();
      return { ok: true, value: {} as never };
    },
    withdraw: async (id) => {
      const at = this.kept.findIndex(({ attemptId }) => attemptId === id);
      if (at >= 0) this.kept.splice(at, 1);
      return at >= 0;
    },
    waiting: () => this.kept.length,
    watch: () => () => undefined,
    flush: async () => this.flush(),
  };

  private store<T>(entry: Entry): Reply<T> {
    const known = this.log.findIndex(({ attemptId }) => attemptId === entry.attemptId);
    if (known >= 0 && this.log[known]?.grade !== entry.grade) return refused(409, "attempt-conflict");
    const at = known >= 0 ? known : this.log.push({ ...entry, undone: false }) - 1;
    const reviewId = reviewIdOf(at);
    const item = this.quiz.items.find(({ questionId, grade }) => questionId === entry.questionId && grade === null);
    if (known < 0 && item && entry.grade) Object.assign(item, { grade: entry.grade, reviewId });
    this.settle();
    return { ok: true, value: { reviewId } as T };
  }

  private settle(): void {
    const gone = new Set(this.log.filter(({ act, undone }) => act === "bury" && !undone).map((one) => one.questionId));
    const open = this.quiz.items.find(({ grade, questionId }) => grade === null && !gone.has(questionId));
    this.quiz = { ...this.quiz, next: open?.place ?? null };
  }
}
