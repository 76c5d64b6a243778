import type { Origin } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";

type Props = { readonly origin: Origin; readonly locale: Locale };

/** Which document asks a question, and in which line: whoever finds it wrong can mend it there. */
export function OriginLine({ origin: { path, line }, locale }: Props) {
  const t = catalogueMessages[locale];
  return (
    <p className="origin">
      {t.from} <span translate="no">{t.origin(path, line)}</span>
    </p>
  );
}
