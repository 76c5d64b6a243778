import { addressRuntime } from "@/lib/services/python-runtime";

// The other files lie under addresses that change with their bytes; this one says where.
export const dynamic = "force-static";

export const GET = async (): Promise<Response> =>
  Response.json(await addressRuntime(), { headers: { "cache-control": "no-cache" } });
