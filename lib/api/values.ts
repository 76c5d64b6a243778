import { z } from "zod";
import { DIFFICULTIES, KINDS, TOPICS } from "@/lib/catalogue/model";
import { QUESTION_ID } from "@/lib/core/ids";
import { CARD_STATES, GRADES } from "@/lib/scheduling/card";

/** What the schemas of single routes are made of. */

export const uuid = z.uuid();
export const questionId = z.string().regex(QUESTION_ID);
export const topic = z.enum(TOPICS);
export const kind = z.enum(KINDS);
export const difficulty = z.enum(DIFFICULTIES);
/** An instant, ISO 8601 in UTC with milliseconds. */
export const instant = z.iso.datetime();
/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date();

export const grade = z.enum(GRADES);
export const cardState = z.enum(CARD_STATES);

/** Up to a day: whoever leaves a question open over lunch is not refused. */
export const durationMs = z.int().min(0).max(86_400_000);

/** Characters of a typed answer or a note. */
const LONGEST_TEXT = 20_000;
export const text = z.string().max(LONGEST_TEXT);
