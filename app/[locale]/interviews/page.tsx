import type { Metadata } from "next";
import { facetsOf, templatesOf, topicsOf } from "@/app/_lib/catalogue";
import { readLocale } from "@/app/_lib/locale-page";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { InterviewsView } from "@/components/interviews/interviews-view";
import { PersonalPage } from "@/components/personal/personal-page";
import { localePath } from "@/lib/i18n/locales";
import { interviewsMessages } from "@/lib/i18n/messages/interviews";
import "../../lists.css";

type Props = PageProps<"/[locale]/interviews">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = interviewsMessages[locale];
  return pageMetadata({ locale, path: "/interviews", title, description });
}

export default async function InterviewsPage({ params }: Props) {
  const locale = await readLocale(params);
  const t = interviewsMessages[locale];
  const [{ topics }, facets, templates] = await Promise.all([topicsOf(locale), facetsOf(null, locale), templatesOf()]);
  const bank = { topics: topics.map(({ topic, text, total }) => ({ id: topic, name: text.title, total })), facets };
  return (
    <PersonalPage name="interviews" title={t.title} lead={t.lead} locale={locale}>
      <noscript>
        <p className="notice">
          {t.noScript} <a href={localePath(locale, "/topics")}>{t.read}</a>
        </p>
      </noscript>
      <div className="needs-js">
        <InterviewsView bank={bank} templates={templates} locale={locale} />
      </div>
    </PersonalPage>
  );
}
