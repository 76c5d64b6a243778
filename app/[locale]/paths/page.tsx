import type { Metadata } from "next";
import { pathsOf } from "@/app/_lib/catalogue";
import { readLocale } from "@/app/_lib/locale-page";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { PageFrame } from "@/components/layout/page-frame";
import { PathList } from "@/components/paths/path-list";
import { pathAddress } from "@/lib/catalogue/path";
import { pathsMessages } from "@/lib/i18n/messages/paths";
import "../../lists.css";

type Props = PageProps<"/[locale]/paths">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = pathsMessages[locale];
  return pageMetadata({ locale, path: pathAddress(null), title, description });
}

export default async function PathsPage({ params }: Props) {
  const locale = await readLocale(params);
  const t = pathsMessages[locale];
  const paths = await pathsOf(locale);
  return (
    <PageFrame locale={locale} path={pathAddress(null)}>
      <div className="columns">
        <header className="list-header">
          <h1 className="page-title">{t.title}</h1>
          <p className="summary">{paths.length > 0 ? t.lead : `${t.empty} ${t.emptyHint}`}</p>
        </header>
        <PathList paths={paths} locale={locale} />
      </div>
    </PageFrame>
  );
}
