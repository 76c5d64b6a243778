import type { Metadata } from "next";
import { readLocale } from "@/app/_lib/locale-page";
import { PageFrame } from "@/components/layout/page-frame";
import { KeptPages } from "@/components/offline/kept-pages";
import { offlineMessages } from "@/lib/i18n/messages/offline";
import { siteMessages } from "@/lib/i18n/messages/site";
import "../../lists.css";

type Props = PageProps<"/[locale]/offline">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  return { title: `${offlineMessages[locale].title} · ${siteMessages[locale].name}`, robots: { index: false } };
}

/** What the service worker shows in the place of a page that it does not keep. */
export default async function OfflinePage({ params }: Props) {
  const locale = await readLocale(params);
  const t = offlineMessages[locale];
  return (
    <PageFrame locale={locale} path="/">
      <div className="columns">
        <header className="list-header">
          <h1 className="page-title">{t.title}</h1>
          <p className="summary">{t.hint}</p>
          {/* Empty: this page stands at the address that was asked for. */}
          <a href="" className="button mt-5">
            {t.retry}
          </a>
        </header>
        <KeptPages locale={locale} />
      </div>
    </PageFrame>
  );
}
