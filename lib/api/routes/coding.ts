import { z } from "zod";
import { codeDraft, codeSaved, codeSubmissions, codeSubmitted, putCode, submitCode } from "../coding";
import { route } from "../route";
import { questionId } from "../values";

const of = { params: z.object({ questionId }), problems: ["question-not-found"] } as const;

export const codingRoutes = {
  readCode: route({
    ...of,
    method: "GET",
    path: "/api/code/{questionId}",
    summary: "The program that is being written for a coding question",
    caller: "anyone",
    reply: codeDraft,
  }),
  putCode: route({
    ...of,
    method: "PUT",
    path: "/api/code/{questionId}",
    summary: "Save the program that is being written for a coding question",
    caller: "learner",
    body: putCode,
    reply: codeSaved,
    problems: ["question-not-found", "stale-revision"],
  }),
  listSubmissions: route({
    ...of,
    method: "GET",
    path: "/api/code/{questionId}/submissions",
    summary: "Programs that were tested, newest first",
    caller: "anyone",
    reply: codeSubmissions,
  }),
  submitCode: route({
    ...of,
    method: "POST",
    path: "/api/code/{questionId}/submissions",
    summary: "Keep a program that the browser has tested, with what came of it",
    caller: "learner",
    body: submitCode,
    status: 201,
    reply: codeSubmitted,
    problems: ["question-not-found", "id-taken"],
  }),
};
