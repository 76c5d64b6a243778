import type { Locale } from "@/lib/i18n/locales";
import { siteMessages } from "@/lib/i18n/messages/site";
import { ThemeChoice } from "./theme-choice";

type Props = { readonly locale: Locale };

/** What the header's button opens. It lies over the page, wherever it stands in it. */
export function ThemeMenu({ locale }: Props) {
  const t = siteMessages[locale];
  return (
    <div id="display" popover="auto" className="panel panel-corner">
      <p aria-hidden="true" className="mb-2 text-fine text-faint">
        {t.theme}
      </p>
      <ThemeChoice legend={t.theme} labels={t.themes} />
    </div>
  );
}
