import { z } from "zod";
import { day, instant, topic } from "./values";

/** An IANA zone; whether this machine knows it is asked in the service. */
const zone = z.string().min(1).max(64);

const settings = z.object({
  zone,
  /** Hour at which the learner's day begins, 0 to 23. */
  dayStart: z.int().min(0).max(23),
  /** New questions and repetitions a day. */
  newADay: z.int().min(0).max(200),
  reviewsADay: z.int().min(0).max(2_000),
  /** Share of questions that should still be known when they come back. */
  retention: z.number().min(0.7).max(0.97),
  interviewOn: day.nullable(),
  /** Empty: all. */
  interviewTopics: z.array(topic).max(5),
  minutesADay: z.int().min(5).max(600).nullable(),
});
export type Settings = z.infer<typeof settings>;

/** POST /api/me: makes whoever asks a learner, if they are none yet. */
export const begin = z.object({ zone });
/** PATCH /api/me */
export const changeSettings = settings.partial();
export type SettingsChanges = z.infer<typeof changeSettings>;
/** GET, POST and PATCH /api/me. `learner` false: nothing is stored about whoever asks, and these are the defaults. */
export const me = z.object({ learner: z.boolean(), since: instant.nullable(), settings });
export type Me = z.infer<typeof me>;

/** POST /api/me/links → 201 */
export const link = z.object({ url: z.url(), expiresAt: instant });
export type Link = z.infer<typeof link>;
/** POST /api/me/join: this browser becomes a browser of the learner whose link it was given. */
export const join = z.object({ secret: z.string().min(20).max(100) });
/** `left`: the way back, once, to what this browser had as another learner; null where it had nothing. */
export const joined = me.extend({ left: link.nullable() });
export type Joined = z.infer<typeof joined>;
