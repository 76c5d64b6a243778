import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { fail, ok } from "@/lib/core/result";
import { putBookmark } from "@/lib/services/keeping/put-bookmark";

export const GET = door(routes.readBookmark, async ({ deps, learner, input: { params } }) => {
  if (!(await deps.keeping.isQuestion(params.questionId))) return fail("question-not-found");
  return ok({ collections: learner === null ? [] : await deps.keeping.findBookmark(learner, params.questionId) });
});

export const PUT = door(routes.putBookmark, async ({ deps, learner, now, input: { params, body } }) => {
  const { collectionId, locale } = body;
  const put = await putBookmark(deps, { learner, questionId: params.questionId, collectionId, locale, now });
  return put.ok ? ok({ collections: put.value }) : put;
});

export const DELETE = door(routes.deleteBookmark, async ({ deps, learner, input: { params, query } }) => {
  const bookmark = { questionId: params.questionId, collectionId: query.collection ?? null };
  const removed = await deps.keeping.removeBookmark(learner, bookmark);
  return removed.ok ? ok({ collections: removed.value }) : removed;
});
