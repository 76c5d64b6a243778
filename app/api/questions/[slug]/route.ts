import { z } from "zod";
import { refuse } from "@/app/_lib/problem";
import { textReply } from "@/app/_lib/text-reply";
import { DEFAULT_LOCALE, LOCALES } from "@/lib/i18n/locales";
import { productionDeps } from "@/lib/services/deps";
import { readAsked } from "@/lib/services/read-asked";

const schema = z.object({ slug: z.string().regex(/^[a-z0-9-]{3,80}$/), locale: z.enum(LOCALES) });

/** The text of a question, the same for everyone: its sections as HTML, in `?locale=` or in the language there is. */
export async function GET(request: Request, { params }: RouteContext<"/api/questions/[slug]">) {
  const locale = new URL(request.url).searchParams.get("locale") ?? DEFAULT_LOCALE;
  const input = schema.safeParse({ slug: (await params).slug, locale });
  if (!input.success) return refuse("invalid-input");
  const question = await readAsked(productionDeps(), input.data);
  if (!question.ok) return refuse(question.code);
  return textReply(request, JSON.stringify(question.value), { type: "application/json" });
}
