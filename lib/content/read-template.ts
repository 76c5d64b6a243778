import { z } from "zod";
import { DIFFICULTIES, KINDS, TOPICS } from "@/lib/catalogue/model";
import type { Stretch, Template } from "@/lib/catalogue/template";
import type { Problems } from "./problems";
import { fieldsOf, readFields, type Fields } from "./yaml-fields";
import type { Located } from "./yaml-map";
import { whole } from "./yaml-values";

export type TemplateReading = {
  /** Null when anything in it was reported. */
  readonly template: Template | null;
  readonly tags: readonly Located<string>[];
  /** Where each stretch stands in the file. */
  readonly places: readonly Located<null>[];
};

const NONE: TemplateReading = { template: null, tags: [], places: [] };

const among = <const T extends readonly string[]>(values: T) =>
  z.enum(values, { message: `it is one of ${values.join(", ")}` });
const yesOrNo = among(["true", "false"]).transform((text) => text === "true");
const tag = z.string({ message: "it is a tag" });

/** `_templates/<id>.yaml`: a way of interviewing. */
export function readTemplate(id: string, text: string, problems: Problems): TemplateReading {
  const fields = readFields(text, problems);
  if (!fields) return NONE;
  const head = {
    place: fields.one("place", whole(1, 999))?.value,
    title: fields.words("title"),
    summary: fields.words("summary"),
    minutes: fields.one("minutes", whole(1, 240))?.value,
    pauseMinutes: fields.maybe("pause-minutes", whole(0, 60), 0),
    forwardOnly: fields.maybe("forward-only", yesOrNo, false),
  };
  const read = fields.maps("stretches").map(({ entries: inner, at }) => {
    const stretch = fieldsOf(inner, at, problems);
    return { at, ...readStretch(stretch) };
  });
  fields.close();
  const tags = read.flatMap((stretch) => stretch.tags);
  const places = read.map(({ at }) => ({ value: null, at }));
  const { place, title, summary, minutes, pauseMinutes, forwardOnly } = head;
  const isWhole = problems.all().length === 0;
  if (!isWhole || !place || !title || !summary || !minutes || pauseMinutes === null || forwardOnly === null) {
    return { template: null, tags, places };
  }
  const stretches = read.flatMap(({ stretch }) => stretch ?? []);
  return { template: { id, place, title, summary, minutes, pauseMinutes, forwardOnly, stretches }, tags, places };
}

function readStretch(fields: Fields): { readonly stretch: Stretch | null; readonly tags: readonly Located<string>[] } {
  const values = <T>(list: readonly Located<T>[]) => list.map(({ value }) => value);
  const tags = fields.many("tags", tag);
  const title = fields.maybeWords("title");
  const lists = {
    topics: values(fields.many("topics", among(TOPICS))),
    tags: values(tags),
    kinds: values(fields.many("kinds", among(KINDS))),
    difficulty: values(fields.many("difficulty", among(DIFFICULTIES))),
  };
  const questions = fields.one("questions", whole(1, 20))?.value;
  const minutesPerQuestion = fields.maybe<number | null>("minutes-each", whole(1, 60), null);
  fields.close();
  return { tags, stretch: questions ? { title, ...lists, questions, minutesPerQuestion } : null };
}
