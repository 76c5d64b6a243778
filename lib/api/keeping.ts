import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locales";
import { instant, kind, questionId, text, topic, uuid } from "./values";

const name = z.string().trim().min(1).max(80);

export const collection = z.object({
  id: uuid,
  name,
  questions: z.int(),
  /** Public, read-only address; null while not shared. */
  sharedAt: z.url().nullable(),
});
/** GET /api/collections, in the learner's order. The first bookmark makes the first collection, named in `locale`. */
export const collections = z.object({ collections: z.array(collection) });
/** POST /api/collections → 201. The id is the client's, so a retry makes no second one. */
export const makeCollection = z.object({ id: uuid, name });
/** PATCH /api/collections/{id}; `place` is 0-based. DELETE deletes it with its bookmarks. */
export const changeCollection = z.object({ name: name.optional(), place: z.int().min(0).max(1_000).optional() });
/** POST /api/collections/{id}/share → a new address, DELETE revokes it. */

/** PUT /api/bookmarks/{questionId}: into the collection, or into the first one. DELETE: from it, or from all (`?collection=`). */
export const putBookmark = z.object({ collectionId: uuid.optional(), locale: z.enum(LOCALES).optional() });
/** Reply of both: the collections that hold it now. */
export const bookmarkReply = z.object({ collections: z.array(uuid) });

export const listedQuestion = z.object({ questionId, slug: z.string(), title: z.string(), topic, kind });
/** GET /api/bookmarks?collection=&locale= */
export const bookmarks = z.object({
  items: z.array(listedQuestion.extend({ collections: z.array(uuid), addedAt: instant })),
});

/** GET /api/notes/{questionId}; without one: revision 0 and no text. */
export const note = z.object({ revision: z.int(), text, updatedAt: instant.nullable() });
/** PUT /api/notes/{questionId}: `revision` is the last one seen. 409 `stale-revision` with the stored note. An empty text deletes it. */
export const putNote = z.object({ revision: z.int().min(0), text });
/** GET /api/notes?q=&locale= : newest first, those that contain `q`. */
export const notes = z.object({ items: z.array(listedQuestion.extend({ text, updatedAt: instant })) });

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

export const REASONS = ["wrong", "unclear", "outdated", "language", "other"] as const;
/** POST /api/problems → 201. No learner needed. */
export const reportProblem = z.object({
  id: uuid,
  questionId,
  locale: z.enum(LOCALES),
  reason: z.enum(REASONS),
  text: z.string().max(2_000),
});
