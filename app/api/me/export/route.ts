import { door } from "@/app/_lib/door";
import { routes } from "@/lib/api/routes";
import { exportLearner } from "@/lib/services/identity/export-learner";

export const GET = door(routes.exportMe, async ({ deps, learner, now }) => {
  const pieces = exportLearner(deps, { learner, now });
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const piece = await pieces.next();
      if (piece.done) controller.close();
      else controller.enqueue(encoder.encode(piece.value));
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
  const name = `tizhou-${now.toISOString().slice(0, 10)}.json`;
  return new Response(stream, {
    headers: {
      "content-type": "application/json",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
});
