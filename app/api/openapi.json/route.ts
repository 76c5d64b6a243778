import { openApi } from "@/lib/api/openapi";

/** The same for everybody, and made when the site is built. */
export const dynamic = "force-static";

export const GET = () => Response.json(openApi(), { headers: { "cache-control": "public, max-age=300" } });
