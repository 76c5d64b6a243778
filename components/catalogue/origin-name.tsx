import type { Origin } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";

type Props = { readonly origin: Origin; readonly locale: Locale };

/** The file's own name; its whole path is on the question's page. Paths are nobody's language. */
export function OriginName({ origin, locale }: Props) {
  return (
    <span className="origin-name">
      <span className="sr-only">{catalogueMessages[locale].from} </span>
      <span translate="no">{origin.path.split("/").at(-1)}</span>
    </span>
  );
}
