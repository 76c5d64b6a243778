import { z } from "zod";
import { DIFFICULTIES, KINDS } from "@/lib/catalogue/model";
import { QUESTION_ID, type QuestionId } from "@/lib/core/ids";
import { many, one } from "./front-matter";
import { SLUG } from "./slug";

const oneOf = <const T extends readonly string[]>(values: T) =>
  z.enum(values, { error: `it is one of ${values.join(", ")}` });

const word = z.string().regex(/^[a-z0-9-]+$/, "it is written in [a-z0-9-]");
const slug = z.string().regex(SLUG, "a slug is 3 to 80 characters of [a-z0-9-]");
const day = z.iso.date("it is a day that exists, written YYYY-MM-DD");

const id = z
  .string()
  .regex(QUESTION_ID, "an id is q- and 6 to 12 of [a-z0-9]; “npm run bank -- new” makes one")
  .transform((text) => text as QuestionId);

const source = z
  .string()
  .regex(/^[a-z0-9-]+#[1-9][0-9]{0,4}$/, "a question of a source is written seed-000#8")
  .transform((text) => {
    const [name = "", number = ""] = text.split("#");
    return { source: name, number: Number(number) };
  });

/** Front matter of a question's Chinese file. */
export const QUESTION_KEYS = {
  id: one(id, true),
  kind: one(oneOf(KINDS), true),
  difficulty: one(oneOf(DIFFICULTIES), true),
  tags: many(word, true, 6),
  reviewed: one(day, true),
  covers: many(source, false, 50),
  related: many(id, false, 20),
  was: many(slug, false, 50),
};

/** Front matter of a question's English file: what is shared stands in the Chinese one. */
export const TRANSLATION_KEYS = { id: one(id, true) };

/** Front matter of a topic's Chinese file; the English one has none. */
export const TOPIC_KEYS = { order: many(slug, false, 10_000) };

export const TOPIC_TRANSLATION_KEYS = {};
