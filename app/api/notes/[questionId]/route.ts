import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { ok } from "@/lib/core/result";
import { presentNote } from "@/lib/services/keeping/present";

export const GET = door(routes.readNote, async ({ deps, learner, input: { params } }) => {
  const read = await deps.keeping.readNote(learner, params.questionId);
  return read.ok ? ok(presentNote(read.value)) : read;
});

export const PUT = door(routes.putNote, async ({ deps, learner, now, input: { params, body } }) => {
  const written = await deps.keeping.writeNote(learner, { ...params, ...body, now });
  if ("note" in written) return ok(presentNote(written.note));
  if (written.code !== "stale-revision") return { ok: false, code: written.code };
  return { ok: false, code: written.code, details: { ...presentNote(written.stored), refused: body.text } };
});
