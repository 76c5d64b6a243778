import { z } from "zod";
import { DEFAULT_LOCALE, LOCALES } from "@/lib/i18n/locales";
import {
  bookmarkReply,
  bookmarks,
  note,
  notes,
  putBookmark,
  putNote,
  reported,
  reportProblem,
  status,
} from "../keeping";
import { ownList, ownListQuery } from "../listing";
import { route } from "../route";
import { questionId, uuid } from "../values";

const ofQuestion = z.object({ questionId });
const locale = z.enum(LOCALES).default(DEFAULT_LOCALE);

const STATUS_AT_MOST = 200;

const someIds = z
  .string()
  .transform((ids) => ids.split(","))
  .pipe(z.array(questionId).min(1).max(STATUS_AT_MOST));

export const keepingRoutes = {
  listBookmarks: route({
    method: "GET",
    path: "/api/bookmarks",
    summary: "Bookmarked questions, of one collection or of all",
    caller: "anyone",
    query: z.object({ collection: uuid.optional(), locale }),
    reply: bookmarks,
    problems: ["collection-not-found"],
  }),
  readBookmark: route({
    method: "GET",
    path: "/api/bookmarks/{questionId}",
    summary: "The collections that hold a question",
    caller: "anyone",
    params: ofQuestion,
    reply: bookmarkReply,
    problems: ["question-not-found"],
  }),
  putBookmark: route({
    method: "PUT",
    path: "/api/bookmarks/{questionId}",
    summary: "Put a question into a collection",
    caller: "learner",
    params: ofQuestion,
    body: putBookmark,
    reply: bookmarkReply,
    problems: ["question-not-found", "collection-not-found"],
  }),
  deleteBookmark: route({
    method: "DELETE",
    path: "/api/bookmarks/{questionId}",
    summary: "Take a question out of one collection, or of all",
    caller: "learner",
    params: ofQuestion,
    query: z.object({ collection: uuid.optional() }),
    reply: bookmarkReply,
    problems: ["question-not-found", "collection-not-found"],
  }),

  listNotes: route({
    method: "GET",
    path: "/api/notes",
    summary: "Notes that contain some words, newest first",
    caller: "anyone",
    query: z.object({ q: z.string().max(200).default(""), locale }),
    reply: notes,
  }),
  readNote: route({
    method: "GET",
    path: "/api/notes/{questionId}",
    summary: "The note on a question",
    caller: "anyone",
    params: ofQuestion,
    reply: note,
    problems: ["question-not-found"],
  }),
  putNote: route({
    method: "PUT",
    path: "/api/notes/{questionId}",
    summary: "Write the note on a question",
    caller: "learner",
    params: ofQuestion,
    body: putNote,
    reply: note,
    problems: ["question-not-found", "stale-revision"],
  }),

  readStatus: route({
    method: "GET",
    path: "/api/status",
    summary: "What the learner has to do with some questions",
    caller: "anyone",
    query: z.object({ ids: someIds }),
    reply: status,
  }),
  listOwn: route({
    method: "GET",
    path: "/api/questions",
    summary: "A page of a list, of the questions with which the learner stands in one way",
    caller: "anyone",
    query: ownListQuery,
    reply: ownList,
  }),
  reportProblem: route({
    method: "POST",
    path: "/api/problems",
    summary: "Report a problem with a question; it is stored without a name",
    caller: "anyone",
    body: reportProblem,
    status: 201,
    reply: reported,
    problems: ["question-not-found", "id-taken", "too-often"],
  }),
};
