import type { Tested } from "@/lib/quiz/propose-code";

/** What was done about one showing before it was graded. Kept on the device: a reload loses none of it. */
export type Draft = {
  readonly text: string;
  /** Key points that were ticked. */
  readonly points: readonly number[];
  /** By self-check: what was chosen, and whether it was marked. */
  readonly picks: Readonly<Record<number, { readonly chosen: readonly number[]; readonly marked: boolean }>>;
  /** What the program came to, before the solution was shown. */
  readonly tested: Tested;
  readonly revealed: boolean;
  /** The review of this showing that was undone last. */
  readonly undone: string | null;
};

const NO_DRAFT: Draft = { text: "", points: [], picks: {}, tested: null, revealed: false, undone: null };

const PREFIX = "quiz:";
const keyOf = (quizId: string, what: number | string) => `${PREFIX}${quizId}:${what}`;

// Where storage is forbidden, as long as the page.
const memory = new Map<string, string>();

export function readDraft(quizId: string, place: number): Draft {
  const kept = recall<Partial<Draft>>(quizId, place);
  return kept ? { ...NO_DRAFT, ...kept } : NO_DRAFT;
}

export const writeDraft = (quizId: string, place: number, draft: Draft): void => keep(quizId, place, draft);

/** Keeps something of a quiz on this device. */
export function keep(quizId: string, what: number | string, value: unknown): void {
  const key = keyOf(quizId, what);
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(key, text);
  } catch {
    memory.set(key, text);
  }
}

/** What was kept; null where there is nothing. */
export function recall<T>(quizId: string, what: number | string): T | null {
  const key = keyOf(quizId, what);
  try {
    const text = localStorage.getItem(key) ?? memory.get(key) ?? null;
    return text === null ? null : (JSON.parse(text) as T);
  } catch {
    return null;
  }
}

/** Lets go of everything that was kept of other quizzes: they were given up for this one. */
export function forgetOthers(quizId: string): void {
  const isOther = (key: string) => key.startsWith(PREFIX) && !key.startsWith(keyOf(quizId, ""));
  for (const key of [...memory.keys()]) if (isOther(key)) memory.delete(key);
  try {
    for (const key of Object.keys(localStorage)) if (isOther(key)) localStorage.removeItem(key);
  } catch {
    return;
  }
}
