import type { Answer, PutAnswer } from "@/lib/api/interviews";
import { changes, contentOf, isSame, reconcile, type Clash, type Content } from "./content";

/** What a device holds of an item that the server is not known to have. */
export type Kept = {
  /** As it was last known to stand on the server. */
  readonly base: Answer;
  readonly mine: Content;
  /** All the time so far that the question was in front, in seconds and parts of one. */
  readonly spentSeconds: number;
  readonly typedAt: string | null;
  /** Saves that were sent, or were about to be. The same ids are sent again until each is answered. */
  readonly writes: readonly PutAnswer[];
};

/** An answer as one tab has it. */
export type AnswerState = Kept & {
  /** The newest that was read of the server while something here was in its way. */
  readonly seen: Answer;
  /** Two versions of which the person chooses; the one that is not taken stays a copy. */
  readonly clash: { readonly theirs: Answer; readonly over: readonly Clash[] } | null;
  /** Why the server would not have it; what is changed next is tried again. */
  readonly code: string | null;
  /** Something of it came after the end. */
  readonly isLate: boolean;
};

export function openState(server: Answer, kept: Kept | null): AnswerState {
  const spentSeconds = Math.max(server.spentSeconds, kept?.spentSeconds ?? 0);
  const fresh = { base: server, mine: contentOf(server), typedAt: null, writes: [] };
  return { ...fresh, ...kept, spentSeconds, seen: server, clash: null, code: null, isLate: false };
}

export const isSettled = ({ base, mine, writes }: AnswerState): boolean => writes.length === 0 && isSame(base, mine);

export const keptOf = ({ base, mine, spentSeconds, typedAt, writes }: AnswerState): Kept => ({
  ...{ base, mine, spentSeconds, typedAt, writes },
});

/** A save of all that changed, over the revision that this tab has seen. */
export function writeOf({ base, mine, spentSeconds, typedAt }: AnswerState, opId: string): PutAnswer {
  const what = changes(base, mine);
  const spent = Math.floor(spentSeconds);
  return { revision: base.revision, opId, ...what, spentSeconds: spent, ...(typedAt !== null && { typedAt }) };
}

const without = ({ writes }: AnswerState, { opId }: PutAnswer) => writes.filter((write) => write.opId !== opId);

/** The content that a save leaves behind where it is taken. */
export function contentAfter({ base }: AnswerState, write: PutAnswer): Content {
  const { text = base.text, choice = base.choice, flagged = base.flagged, scratch = base.scratch } = write;
  return { text, choice, flagged, scratch };
}

const standsAfter = (state: AnswerState, write: PutAnswer, at: Pick<Answer, "revision" | "savedAt">): Answer => ({
  ...contentAfter(state, write),
  spentSeconds: Math.max(state.base.spentSeconds, write.spentSeconds ?? 0),
  revision: at.revision,
  savedAt: at.savedAt,
});

/** What is newer on the server is taken over where nothing here is in its way. */
const settled = (state: AnswerState): AnswerState =>
  isSettled(state) && state.seen.revision > state.base.revision
    ? {
        ...state,
        base: state.seen,
        mine: contentOf(state.seen),
        spentSeconds: Math.max(state.spentSeconds, state.seen.spentSeconds),
      }
    : state;

export function withSaved(state: AnswerState, write: PutAnswer, at: Pick<Answer, "revision" | "savedAt">): AnswerState {
  const base = at.revision > state.base.revision ? standsAfter(state, write, at) : state.base;
  return settled({ ...state, base, writes: without(state, write) });
}

/** It came after the end, and is kept beside the answer. */
export function withLate(state: AnswerState, write: PutAnswer): AnswerState {
  const isLate = state.isLate || write.text !== undefined || write.choice !== undefined;
  return { ...state, base: standsAfter(state, write, state.base), writes: without(state, write), isLate };
}

export const withRefused = (state: AnswerState, code: string): AnswerState => ({ ...state, writes: [], code });

export const withSeen = (state: AnswerState, answer: Answer): AnswerState =>
  answer.revision > state.seen.revision ? settled({ ...state, seen: answer }) : state;

/** Something else was saved in between. `opId` is for one more save, if that is needed. */
export function withStale(state: AnswerState, write: PutAnswer, theirs: Answer, opId: string): AnswerState {
  // A save that left beside another one may have been there first.
  const isOwn = state.writes.some((one) => isSame(contentAfter(state, one), theirs));
  const { content, clashes } = reconcile(isOwn ? theirs : state.base, state.mine, theirs);
  if (clashes.length === 0) return { ...state, base: theirs, mine: content, writes: without(state, write) };
  // What was typed since goes the same way first: then all of it is kept there as a copy, whatever is chosen.
  const since = changes(contentAfter(state, write), state.mine);
  if (clashes.some((one) => one in since)) return { ...state, writes: [writeOf(state, opId)] };
  return { ...state, clash: { theirs, over: clashes } };
}

/** The person has chosen. What neither changed, or only one, is as it would have been anyway. */
export function withChoice(state: AnswerState, content: Partial<Content>): AnswerState {
  if (!state.clash) return state;
  const { theirs } = state.clash;
  const mine = { ...reconcile(state.base, state.mine, theirs).content, ...content };
  return { ...state, base: theirs, mine, writes: [], clash: null };
}
