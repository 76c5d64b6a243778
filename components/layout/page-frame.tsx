import type { ReactNode } from "react";
import { siteMessages } from "@/lib/i18n/messages/site";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { GLOSSARY } from "@/lib/catalogue/glossary";
import { Keys } from "@/components/keyboard/keys";
import { Still } from "@/components/prose/still";
import { SiteHeader } from "./site-header";
import { ThemeMenu } from "./theme-menu";

type Props = {
  readonly locale: Locale;
  /** Address of this page without its language, with its query. */
  readonly path: string;
  /** Names the page, where it is one whose unchanging parts are sent once. */
  readonly still?: string | undefined;
  readonly children: ReactNode;
};

/** What stands around every page: a way past the header, the header, the text, the foot. */
export function PageFrame({ locale, path, still, children }: Props) {
  const t = siteMessages[locale];
  return (
    <>
      <a href="#main" className="skip">
        {t.skip}
      </a>
      <SiteHeader locale={locale} path={path} still={still} />
      <main id="main" tabIndex={-1} className="outline-none">
        {children}
      </main>
      <Still as="footer" page={still} name="footer" className="site-footer">
        <p className="sheet">
          {`${t.footer} `}
          <a href={localePath(locale, GLOSSARY)}>{t.glossary}</a>
        </p>
      </Still>
      <ThemeMenu locale={locale} />
      <Keys locale={locale} />
    </>
  );
}
