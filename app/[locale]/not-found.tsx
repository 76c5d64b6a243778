import { locale as rootLocale } from "next/root-params";
import { Trouble } from "@/components/errors/trouble";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales";
import { errorMessages } from "@/lib/i18n/messages/errors";

/** For an address that only a list can tell to lead nowhere, such as a page after the last. Every page carries it: it is short. */
export default async function NotFound() {
  const asked = await rootLocale();
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const t = errorMessages[locale];
  return (
    <main id="main">
      <Trouble title={t.missing} hint={t.missingHint} locale={locale} />
    </main>
  );
}
