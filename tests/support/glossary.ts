import type { Term, TermText } from "@/lib/catalogue/glossary";
import type { Locale } from "@/lib/i18n/locales";
import { prose } from "./publication";

type Given = Partial<TermText> & { readonly name: string };

/** A term of the glossary; say only what matters to the test. */
export const term = (id: string, given: Partial<Record<Locale, Given>>, questions: readonly string[] = []): Term => ({
  id,
  questions,
  texts: Object.fromEntries(
    Object.entries(given).map(([locale, text]) => [
      locale,
      { aliases: [], not: [], soundsLike: null, definition: prose(`what ${text.name} means`), ...text },
    ]),
  ),
});
