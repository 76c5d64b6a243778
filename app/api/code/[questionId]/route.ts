import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { ok } from "@/lib/core/result";
import { presentCode } from "@/lib/services/coding/present";

export const GET = door(routes.readCode, async ({ deps, learner, input: { params } }) => {
  const read = await deps.coding.readCode(learner, params.questionId);
  return read.ok ? ok(presentCode(read.value)) : read;
});

export const PUT = door(routes.putCode, async ({ deps, learner, now, input: { params, body } }) => {
  const written = await deps.coding.writeCode(learner, { ...params, ...body, now });
  if (written.code === "stored") return ok({ revision: written.revision, savedAt: written.savedAt.toISOString() });
  if (written.code !== "stale-revision") return { ok: false, code: written.code };
  return { ok: false, code: written.code, details: { ...presentCode(written.stored), refused: body.text } };
});
