import { locale as rootLocale } from "next/root-params";
import { DEFAULT_LOCALE, isLocale, localePath } from "@/lib/i18n/locales";
import { errorMessages } from "@/lib/i18n/messages/errors";

/**
 * For an address that only a list can tell to lead nowhere, such as a page after the last. Every page carries it, so it says
 * one thing and leads one way.
 */
export default async function NotFound() {
  const asked = await rootLocale();
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const t = errorMessages[locale];
  return (
    <main id="main" className="columns">
      <div className="trouble">
        <h1 className="page-title">{t.missing}</h1>
        <a href={localePath(locale, "/topics")}>{t.toQuestions}</a>
      </div>
    </main>
  );
}
