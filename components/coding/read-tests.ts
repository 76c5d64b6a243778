import { send } from "@/components/practice/client";
import type { QuestionTests } from "@/lib/catalogue/tests";
import type { Locale } from "@/lib/i18n/locales";

const known = new Map<string, Promise<QuestionTests | null>>();

/** All tests of a question; asked for once, and again after a failure. */
export function readTestsOf(slug: string, locale: Locale): Promise<QuestionTests | null> {
  const path = `/api/questions/${slug}/tests?locale=${locale}`;
  const asked = known.get(path) ?? send<QuestionTests>("GET", path).then((reply) => (reply.ok ? reply.value : null));
  known.set(path, asked);
  void asked.then((tests) => tests ?? known.delete(path));
  return asked;
}
