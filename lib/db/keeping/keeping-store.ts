import type { Neighbours, QuestionList } from "@/lib/catalogue/listing";
import type { LearnerId } from "@/lib/core/ids";
import type { Result } from "@/lib/core/result";
import type { Locale } from "@/lib/i18n/locales";
import type { Database } from "../client";
import {
  addBookmark,
  collectionsOf,
  listBookmarks,
  removeBookmark,
  type BookmarkedQuestion,
  type NewBookmark,
} from "./bookmarks";
import {
  addCollection,
  changeCollection,
  findShared,
  listCollections,
  removeCollection,
  shareCollection,
  type CollectionChanges,
  type NewCollection,
  type SharedCollection,
  type StoredCollection,
} from "./collections";
import { findNotes, readNote, writeNote, type FoundNotes, type NewNote, type Refused, type StoredNote } from "./notes";
import { readOwnList, readOwnNeighbours, type OwnListAsked } from "./own-list";
import { addProblem, type NewProblem } from "./problems";
import { readStatus, type QuestionStatus } from "./status";

type Missing = "question-not-found" | "collection-not-found";

/** What a learner keeps: collections of bookmarks, notes; and what anybody reports. Nobody's things are found under another's id. */
export type KeepingStore = {
  listCollections(learner: LearnerId): Promise<readonly StoredCollection[]>;
  addCollection(
    learner: LearnerId,
    collection: NewCollection,
  ): Promise<Result<StoredCollection, "id-taken" | "too-many-collections">>;
  /** False: there is none such. So below. */
  changeCollection(learner: LearnerId, id: string, changes: CollectionChanges): Promise<boolean>;
  removeCollection(learner: LearnerId, id: string): Promise<boolean>;
  /** `secret` null: not shared any more. One that is shared keeps its secret. Null: there is no such collection. */
  shareCollection(learner: LearnerId, id: string, secret: string | null): Promise<StoredCollection | null>;
  findShared(secret: string, locale: Locale): Promise<SharedCollection | null>;

  /** What was added last comes first. `collectionId` null: those of all collections. */
  listBookmarks(
    learner: LearnerId,
    query: { readonly collectionId: string | null; readonly locale: Locale },
  ): Promise<Result<readonly BookmarkedQuestion[], "collection-not-found">>;
  /** Ids of the collections that hold a question, in the learner's order; so below. */
  findBookmark(learner: LearnerId, questionId: string): Promise<readonly string[]>;
  addBookmark(learner: LearnerId, bookmark: NewBookmark): Promise<Result<readonly string[], Missing>>;
  removeBookmark(
    learner: LearnerId,
    bookmark: Pick<NewBookmark, "questionId" | "collectionId">,
  ): Promise<Result<readonly string[], Missing>>;

  readNote(learner: LearnerId | null, questionId: string): Promise<Result<StoredNote, "question-not-found">>;
  writeNote(learner: LearnerId, note: NewNote): Promise<{ readonly note: StoredNote } | Refused>;
  findNotes(
    learner: LearnerId,
    query: { readonly words: string; readonly locale: Locale; readonly atMost: number },
  ): Promise<FoundNotes>;

  readOwnList(learner: LearnerId, asked: OwnListAsked): Promise<QuestionList>;
  readOwnNeighbours(learner: LearnerId, asked: OwnListAsked & { readonly slug: string }): Promise<Neighbours | null>;
  readStatus(
    learner: LearnerId,
    query: { readonly ids: readonly string[]; readonly now: Date },
  ): Promise<readonly QuestionStatus[]>;

  isQuestion(id: string): Promise<boolean>;
  addProblem(problem: NewProblem): Promise<Result<{ readonly id: string }, "question-not-found" | "id-taken">>;
};

export function keepingStore({ client, read, write }: Database): KeepingStore {
  return {
    listCollections: (learner) => listCollections(client, learner),
    addCollection: (learner, collection) => write((transaction) => addCollection(transaction, learner, collection)),
    changeCollection: (learner, id, changes) =>
      write((transaction) => changeCollection(transaction, learner, id, changes)),
    removeCollection: (learner, id) => write((transaction) => removeCollection(transaction, learner, id)),
    shareCollection: (learner, id, secret) => write((transaction) => shareCollection(transaction, learner, id, secret)),
    findShared: (secret, locale) => read((transaction) => findShared(transaction, secret, locale)),

    listBookmarks: (learner, query) => read((transaction) => listBookmarks(transaction, learner, query)),
    findBookmark: (learner, questionId) => collectionsOf(client, learner, questionId),
    addBookmark: (learner, bookmark) => write((transaction) => addBookmark(transaction, learner, bookmark)),
    removeBookmark: (learner, bookmark) => write((transaction) => removeBookmark(transaction, learner, bookmark)),

    readNote: (learner, questionId) => read((transaction) => readNote(transaction, learner, questionId)),
    writeNote: (learner, note) => write((transaction) => writeNote(transaction, learner, note)),
    findNotes: (learner, query) => read((transaction) => findNotes(transaction, learner, query)),

    readOwnList: (learner, asked) => read((transaction) => readOwnList(transaction, learner, asked)),
    readOwnNeighbours: (learner, asked) => read((transaction) => readOwnNeighbours(transaction, learner, asked)),
    readStatus: (learner, query) => read((transaction) => readStatus(transaction, learner, query)),

    isQuestion: async (id) => (await client.question.count({ where: { id } })) > 0,
    addProblem: (problem) => write((transaction) => addProblem(transaction, problem)),
  };
}
