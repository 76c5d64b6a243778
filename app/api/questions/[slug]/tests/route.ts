import { z } from "zod";
import { refuse } from "@/app/_lib/problem";
import { textReply } from "@/app/_lib/text-reply";
import { DEFAULT_LOCALE, LOCALES } from "@/lib/i18n/locales";
import { productionDeps } from "@/lib/services/deps";
import { readTests } from "@/lib/services/coding/read-tests";

const schema = z.object({ slug: z.string().regex(/^[a-z0-9-]{3,80}$/), locale: z.enum(LOCALES) });

/** What a program for a coding question begins with and all that it is judged by, in `?locale=` or in the language there is. */
export async function GET(request: Request, { params }: RouteContext<"/api/questions/[slug]/tests">) {
  const locale = new URL(request.url).searchParams.get("locale") ?? DEFAULT_LOCALE;
  const input = schema.safeParse({ slug: (await params).slug, locale });
  if (!input.success) return refuse("invalid-input");
  const tests = await readTests(productionDeps(), input.data);
  if (!tests.ok) return refuse(tests.code);
  return textReply(request, JSON.stringify(tests.value), { type: "application/json" });
}
