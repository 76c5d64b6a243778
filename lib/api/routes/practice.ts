import { z } from "zod";
import { DEFAULT_LOCALE, LOCALES } from "@/lib/i18n/locales";
import {
  cardAct,
  cardActReply,
  queue,
  quiz,
  quizSummary,
  review,
  reviewReply,
  startQuiz,
  undoReply,
} from "../practice";
import { plan, progress, progressDetails } from "../progress";
import { route, wholeNumber } from "../route";
import { uuid } from "../values";

const ofQuiz = { caller: "owner", missing: "quiz-not-found", params: z.object({ id: uuid }) } as const;

export const practiceRoutes = {
  review: route({
    method: "POST",
    path: "/api/reviews",
    summary: "Grade a question",
    caller: "learner",
    body: review,
    reply: reviewReply,
    problems: ["question-not-found", "attempt-conflict", "quiz-not-found"],
  }),
  undo: route({
    method: "DELETE",
    path: "/api/reviews/{reviewId}",
    summary: "Undo the latest review or act",
    caller: "owner",
    missing: "review-not-found",
    params: z.object({ reviewId: uuid }),
    reply: undoReply,
    problems: ["review-not-found", "not-latest"],
  }),
  actOnCard: route({
    method: "POST",
    path: "/api/cards",
    summary: "Suspend, resume, bury or reset a card, or reset a topic",
    caller: "learner",
    body: cardAct,
    reply: cardActReply,
    problems: ["question-not-found", "attempt-conflict"],
  }),
  readQueue: route({
    method: "GET",
    path: "/api/queue",
    summary: "What is to be practised now",
    caller: "anyone",
    query: z.object({ limit: wholeNumber(1, 100, 20) }),
    reply: queue,
  }),
  startQuiz: route({
    method: "POST",
    path: "/api/quizzes",
    summary: "Draw a quiz",
    caller: "learner",
    body: startQuiz,
    status: 201,
    reply: quiz,
    problems: ["nothing-to-ask", "collection-not-found"],
  }),
  readQuiz: route({
    ...ofQuiz,
    method: "GET",
    path: "/api/quizzes/{id}",
    summary: "A quiz as it stands",
    reply: quiz,
    problems: ["quiz-not-found"],
  }),
  readCurrentQuiz: route({
    method: "GET",
    path: "/api/quizzes/current",
    summary: "The last quiz that was left",
    caller: "owner",
    missing: "no-quiz",
    reply: quiz,
    problems: ["no-quiz"],
  }),
  endQuiz: route({
    ...ofQuiz,
    method: "POST",
    path: "/api/quizzes/{id}/end",
    summary: "End a quiz",
    reply: quizSummary,
    problems: ["quiz-not-found"],
  }),
  readQuizSummary: route({
    ...ofQuiz,
    method: "GET",
    path: "/api/quizzes/{id}/summary",
    summary: "What a quiz was like",
    reply: quizSummary,
    problems: ["quiz-not-found"],
  }),
  readProgress: route({
    method: "GET",
    path: "/api/progress",
    summary: "How far the learner is",
    caller: "anyone",
    reply: progress,
  }),
  readProgressDetails: route({
    method: "GET",
    path: "/api/progress/details",
    summary: "Everything that the page on progress draws",
    caller: "anyone",
    query: z.object({ locale: z.enum(LOCALES).default(DEFAULT_LOCALE) }),
    reply: progressDetails,
  }),
  readPlan: route({
    method: "GET",
    path: "/api/plan",
    summary: "What the days until the interview can bring; an estimate",
    caller: "anyone",
    reply: plan,
    problems: ["no-date", "date-passed"],
  }),
};
