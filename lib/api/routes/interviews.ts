import { z } from "zod";
import { interviewReport, interviews } from "../interview-report";
import {
  answerSaved,
  interview,
  interviewPreview,
  INTERVIEW_STATES,
  previewInterview,
  putAnswer,
  startInterview,
} from "../interviews";
import { route, wholeNumber } from "../route";
import { instant, topic, uuid } from "../values";

/** What all addresses of one interview have in common. */
export const ofInterview = {
  caller: "owner",
  missing: "interview-not-found",
  params: z.object({ id: uuid }),
  problems: ["interview-not-found"],
} as const;

export const interviewRoutes = {
  startInterview: route({
    method: "POST",
    path: "/api/interviews",
    summary: "Draw an interview and start its clock",
    caller: "learner",
    body: startInterview,
    status: 201,
    reply: interview,
    problems: ["template-not-found", "not-enough-questions", "interview-not-found"],
  }),
  previewInterview: route({
    method: "POST",
    path: "/api/interviews/preview",
    summary: "What an interview would be like, without its questions",
    caller: "anyone",
    body: previewInterview,
    reply: interviewPreview,
    problems: ["template-not-found", "not-enough-questions"],
  }),
  listInterviews: route({
    method: "GET",
    path: "/api/interviews",
    summary: "The learner's interviews, newest first",
    caller: "anyone",
    query: z.object({
      state: z.enum(INTERVIEW_STATES).optional(),
      topic: topic.optional(),
      before: instant.optional(),
      limit: wholeNumber(1, 100, 20),
    }),
    reply: interviews,
  }),
  readInterview: route({
    ...ofInterview,
    method: "GET",
    path: "/api/interviews/{id}",
    summary: "An interview as it stands",
    reply: interview,
  }),
  deleteInterview: route({
    ...ofInterview,
    method: "DELETE",
    path: "/api/interviews/{id}",
    summary: "Delete an interview with everything that was written in it",
    reply: z.object({ id: uuid }),
  }),
  putAnswer: route({
    ...ofInterview,
    method: "PUT",
    path: "/api/interviews/{id}/answers/{itemId}",
    summary: "Save an answer",
    params: z.object({ id: uuid, itemId: uuid }),
    body: putAnswer,
    reply: answerSaved,
    problems: ["interview-not-found", "stale-revision", "finished", "expired", "abandoned"],
  }),
  pauseInterview: route({
    ...ofInterview,
    method: "POST",
    path: "/api/interviews/{id}/pause",
    summary: "Stop the clock",
    reply: interview,
    problems: ["interview-not-found", "no-pause", "finished", "expired", "abandoned"],
  }),
  resumeInterview: route({
    ...ofInterview,
    method: "POST",
    path: "/api/interviews/{id}/resume",
    summary: "Let the clock go on",
    reply: interview,
    problems: ["interview-not-found", "finished", "expired", "abandoned"],
  }),
  abandonInterview: route({
    ...ofInterview,
    method: "POST",
    path: "/api/interviews/{id}/abandon",
    summary: "End an interview without a report",
    reply: interview,
    problems: ["interview-not-found", "finished", "expired"],
  }),
  finishInterview: route({
    ...ofInterview,
    method: "POST",
    path: "/api/interviews/{id}/finish",
    summary: "End an interview; its report",
    reply: interviewReport,
    problems: ["interview-not-found", "abandoned"],
  }),
};
