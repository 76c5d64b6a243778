import { z } from "zod";
import { OWN_STATUSES, SORTS } from "@/lib/catalogue/listing";
import { DIFFICULTIES, KINDS } from "@/lib/catalogue/model";
import { DEFAULT_LOCALE, LOCALES } from "@/lib/i18n/locales";
import { wholeNumber } from "./route";
import { difficulty, kind, questionId, topic } from "./values";

const TAGS_AT_MOST = 8;
const tagLabel = z.object({ id: z.string(), label: z.string() });

/** Values with commas between them; none: any. */
const some = <Value extends z.ZodType<string, string>>(value: Value, most: number) =>
  z
    .string()
    .transform((values) => (values === "" ? [] : values.split(",")))
    .pipe(z.array(value).max(most))
    .default([]);

/** GET /api/questions?status=… : a page of a list, of the questions with which the learner stands so. Nobody has none. */
export const ownListQuery = z.object({
  status: z.enum(OWN_STATUSES),
  topic: topic.nullable().default(null),
  difficulty: some(difficulty, DIFFICULTIES.length),
  kind: some(kind, KINDS.length),
  tags: some(z.string().regex(/^[a-z0-9-]{1,60}$/), TAGS_AT_MOST),
  text: z.string().max(100).default(""),
  sort: z.enum(SORTS).default("order"),
  page: wholeNumber(1, 100_000, 1),
  locale: z.enum(LOCALES).default(DEFAULT_LOCALE),
});

export const ownList = z.object({
  total: z.int(),
  pages: z.int(),
  items: z.array(
    z.object({
      id: questionId,
      slug: z.string(),
      topic,
      kind,
      difficulty: difficulty.nullable(),
      reviewed: z.string().nullable(),
      answered: z.boolean(),
      origin: z.object({ path: z.string(), line: z.int() }).nullable(),
      title: z.string(),
      titleHtml: z.string(),
      tags: z.array(tagLabel),
      language: z.enum(LOCALES),
    }),
  ),
});
