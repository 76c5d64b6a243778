import { z } from "zod";
import { PATH_ID, type LearningPath, type PathStage } from "@/lib/catalogue/path";
import type { Problems } from "./problems";
import { SLUG } from "./slug";
import { fieldsOf, readFields } from "./yaml-fields";
import type { Located } from "./yaml-map";
import { whole } from "./yaml-values";

export type PathReading = {
  /** Null when anything in it was reported. */
  readonly path: LearningPath | null;
  /** The questions it names, in its order, whether or not all else could be read. */
  readonly steps: readonly Located<string>[];
  readonly interview: Located<string> | null;
};

const NONE: PathReading = { path: null, steps: [], interview: null };

const QUESTION = "it is the slug of a question, or its id";
const question = z.string({ message: QUESTION }).regex(SLUG, QUESTION);
const TEMPLATE = "it is the name of a file in _templates, without .yaml";
const template = z.string({ message: TEMPLATE }).regex(PATH_ID, TEMPLATE);

/** `_paths/<id>.yaml`: a way through the bank for one role. */
export function readPath(id: string, text: string, problems: Problems): PathReading {
  const fields = readFields(text, problems);
  if (!fields) return NONE;
  const head = {
    place: fields.one("place", whole(1, 999))?.value,
    title: fields.words("title"),
    audience: fields.words("for"),
    summary: fields.words("summary"),
    hours: fields.one("hours", whole(1, 200))?.value,
  };
  const interview = fields.has("interview") ? fields.one("interview", template) : null;
  const read = fields.maps("stages").map(({ entries: inner, at }) => {
    const stage = fieldsOf(inner, at, problems);
    const words = { title: stage.words("title"), why: stage.words("why") };
    const steps = stage.annotated("questions", question);
    if (steps?.length === 0) {
      problems.report(
        at,
        "empty-stage",
        "This stage has no question. List one under “questions:”, or remove the stage.",
      );
    }
    stage.close();
    return { ...words, steps: steps ?? [] };
  });
  fields.close();
  const steps = read.flatMap((stage) => stage.steps.map(({ value, at }) => ({ value, at })));
  const { place, title, audience, summary, hours } = head;
  const stages = read.flatMap(({ title, why, steps }): PathStage[] =>
    title && why ? [{ title, why, steps: steps.map(({ value, words }) => ({ question: value, why: words })) }] : [],
  );
  const isWhole = problems.all().length === 0 && place && title && audience && summary && hours;
  if (!isWhole) return { path: null, steps, interview };
  const path = { id, place, title, audience, summary, hours, interview: interview?.value ?? null, stages };
  return { path, steps, interview };
}
