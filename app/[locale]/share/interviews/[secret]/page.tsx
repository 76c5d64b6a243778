import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readLocale } from "@/app/_lib/locale-page";
import { topicNamesOf } from "@/app/_lib/personal-page";
import { sharedInterviewOf } from "@/app/_lib/shared";
import { SharedReport } from "@/components/interviews/report/shared-report";
import { siteMessages } from "@/lib/i18n/messages/site";
import "../../../../lists.css";

type Props = PageProps<"/[locale]/share/interviews/[secret]">;

async function readShared(params: Props["params"]) {
  const [locale, { secret }] = await Promise.all([readLocale(params), params]);
  const shared = await sharedInterviewOf(secret);
  return { locale, secret, shared: shared ?? notFound() };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, shared } = await readShared(params);
  // Whoever has the address may read it; nobody should find it, nor learn it from where a reader goes next.
  return {
    title: `${shared.report.title} · ${siteMessages[locale].name}`,
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  };
}

export default async function SharedInterviewPage({ params }: Props) {
  const { locale, secret, shared } = await readShared(params);
  const path = `/share/interviews/${secret}`;
  return <SharedReport shared={shared} path={path} topics={await topicNamesOf(locale)} locale={locale} />;
}
