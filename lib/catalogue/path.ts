import type { QuestionSummary } from "./listing";
import type { Words } from "./template";

/** A question of a path as its file names it: by slug, or by id. */
type PathStep = { readonly question: string; readonly why: Words | null };

export type PathStage = {
  readonly title: Words;
  /** Why this comes now: a paragraph. */
  readonly why: Words;
  readonly steps: readonly PathStep[];
};

/** A way through the bank for one role, as a file in content/_paths says it; `id` is the file's name. */
export type LearningPath = {
  readonly id: string;
  /** Behind which others it is offered. */
  readonly place: number;
  readonly title: Words;
  /** Whom it suits: a sentence. */
  readonly audience: Words;
  readonly summary: Words;
  /** About how long it takes. */
  readonly hours: number;
  /** The template of the interview to take at its end. */
  readonly interview: string | null;
  readonly stages: readonly PathStage[];
};

/** A path with its questions as lists show them; what has left the bank since is left out, and so is a stage without any. */
export type PathPage = Omit<LearningPath, "stages"> & {
  readonly stages: readonly (Omit<PathStage, "steps"> & {
    readonly steps: readonly { readonly question: QuestionSummary; readonly why: Words | null }[];
  })[];
};

/** The name of a path, or of a template, in its file and in addresses. */
export const PATH_ID = /^[a-z0-9-]{2,60}$/;

/** The page of a path, or of all with `null`, without a language. */
export const pathAddress = (id: string | null): string => (id === null ? "/paths" : `/paths/${id}`);

export const questionsOf = ({ stages }: PathPage): readonly QuestionSummary[] =>
  stages.flatMap(({ steps }) => steps.map(({ question }) => question));
