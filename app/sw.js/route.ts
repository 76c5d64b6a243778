import { printWorker } from "@/lib/services/print-worker";

export const dynamic = "force-static";

/** The service worker, made of worker.ts when the site is built. */
export const GET = async (): Promise<Response> =>
  new Response(await printWorker("app/sw.js/worker.ts"), {
    headers: { "content-type": "text/javascript; charset=utf-8" },
  });
