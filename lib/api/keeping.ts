import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locales";
import { difficulty, instant, kind, questionId, text, topic, uuid } from "./values";

const name = z.string().trim().min(1).max(80);

export const collection = z.object({
  id: uuid,
  name,
  questions: z.int(),
  /** Public, read-only address; null while not shared. */
  sharedAt: z.url().nullable(),
});
export type Collection = z.infer<typeof collection>;
/** GET /api/collections, in the learner's order. The first bookmark makes the first collection, named in `locale`. */
export const collections = z.object({ collections: z.array(collection) });
/** POST /api/collections → 201. The id is the client's, so a retry makes no second one. */
export const makeCollection = z.object({ id: uuid, name });
/** PATCH /api/collections/{id}; `place` is 0-based. DELETE deletes it with its bookmarks. */
export const changeCollection = z.object({ name: name.optional(), place: z.int().min(0).max(1_000).optional() });
/** POST /api/collections/{id}/share: its address, made when there is none. DELETE revokes it; the next one is another. */

/** PUT /api/bookmarks/{questionId}: into the collection, or, as without a body, into the first one. DELETE: from it, or from all (`?collection=`). */
export const putBookmark = z.object({ collectionId: uuid.optional(), locale: z.enum(LOCALES).optional() }).default({});
/** Reply of both, and of GET: the collections that hold it now. */
export const bookmarkReply = z.object({ collections: z.array(uuid) });

/** `language` is that of the title. */
const listedQuestion = z.object({
  questionId,
  slug: z.string(),
  title: z.string(),
  language: z.enum(LOCALES),
  topic,
  kind,
  difficulty: difficulty.nullable(),
  tags: z.array(z.object({ id: z.string(), label: z.string() })),
});
export type ListedQuestion = z.infer<typeof listedQuestion>;
/** GET /api/bookmarks?collection=&locale= : what was added last comes first. */
export const bookmarks = z.object({
  items: z.array(listedQuestion.extend({ collections: z.array(uuid), addedAt: instant })),
});

/** GET /api/shared/{secret}?locale= : a collection as its owner shares it, which names nobody. */
export const sharedCollection = z.object({ name, items: z.array(listedQuestion) });

/** GET /api/notes/{questionId}; without one: revision 0 and no text. */
export const note = z.object({ revision: z.int(), text, updatedAt: instant.nullable() });
export type Note = z.infer<typeof note>;
/**
 * PUT /api/notes/{questionId}: `revision` is the last one seen, the reply's is one more. 409 `stale-revision` with the
 * stored note, and the text that was refused as `refused`. An empty text deletes it; revisions go on, so that a page
 * that has not heard of it cannot write over what comes after.
 */
export const putNote = z.object({ revision: z.int().min(0), text });
/** GET /api/notes?q=&locale= : newest first, those that contain `q`; at most NOTES_LISTED of `total`. */
export const notes = z.object({ total: z.int(), items: z.array(listedQuestion.extend({ text, updatedAt: instant })) });
export const NOTES_LISTED = 200;

/** GET /api/status?ids=q-…,q-… (1 to 200): what a list or a page shows of the learner, in the order asked. */
export const status = z.object({
  items: z.array(
    z.object({
      questionId,
      seen: z.boolean(),
      due: z.boolean(),
      mastered: z.boolean(),
      mistaken: z.boolean(),
      suspended: z.boolean(),
      bookmarked: z.boolean(),
      noted: z.boolean(),
    }),
  ),
});

export type Status = z.infer<typeof status>;

const REASONS = ["wrong", "unclear", "outdated", "language", "other"] as const;
/** POST /api/problems → 201. No learner needed. */
export const reportProblem = z.object({
  id: uuid,
  questionId,
  locale: z.enum(LOCALES),
  reason: z.enum(REASONS),
  text: z.string().max(2_000),
});
export const reported = z.object({ id: uuid });
