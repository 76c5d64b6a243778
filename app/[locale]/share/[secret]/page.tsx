import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readLocale } from "@/app/_lib/locale-page";
import { topicNamesOf } from "@/app/_lib/personal-page";
import { sharedOf } from "@/app/_lib/shared";
import { SharedPage } from "@/components/bookmarks/shared-page";
import { siteMessages } from "@/lib/i18n/messages/site";
import "../../../lists.css";

type Props = PageProps<"/[locale]/share/[secret]">;

async function readShared(params: Props["params"]) {
  const [locale, { secret }] = await Promise.all([readLocale(params), params]);
  const shared = await sharedOf(secret, locale);
  return { locale, secret, shared: shared ?? notFound() };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, shared } = await readShared(params);
  // Whoever has the address may read it; nobody should find it, nor learn it from where a reader goes next.
  return {
    title: `${shared.name} · ${siteMessages[locale].name}`,
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  };
}

export default async function SharedCollectionPage({ params }: Props) {
  const { locale, secret, shared } = await readShared(params);
  return <SharedPage shared={shared} path={`/share/${secret}`} topics={await topicNamesOf(locale)} locale={locale} />;
}
