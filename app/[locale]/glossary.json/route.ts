import { readLocale } from "@/app/_lib/locale-page";
import { textReply } from "@/app/_lib/text-reply";
import { unreachable } from "@/lib/core/invariant";
import { productionDeps } from "@/lib/services/deps";
import { listDefinitions } from "@/lib/services/list-definitions";

export const dynamic = "force-dynamic";

/** What each term means. Asked for when somebody touches the first term in an answer. */
export async function GET(request: Request, { params }: RouteContext<"/[locale]/glossary.json">) {
  const definitions = await listDefinitions(productionDeps(), { locale: await readLocale(params) });
  if (!definitions.ok) return unreachable(definitions.code);
  return textReply(request, JSON.stringify(definitions.value), { type: "application/json" });
}
