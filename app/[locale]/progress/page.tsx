import type { Metadata } from "next";
import { readLocale } from "@/app/_lib/locale-page";
import { personalMetadata, topicNamesOf } from "@/app/_lib/personal-page";
import { PersonalPage } from "@/components/personal/personal-page";
import { ProgressView } from "@/components/progress/progress-view";
import { progressMessages } from "@/lib/i18n/messages/progress";
import "../../lists.css";

type Props = PageProps<"/[locale]/progress">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = progressMessages[locale];
  return personalMetadata(t.title, t.description, locale);
}

export default async function ProgressPage({ params }: Props) {
  const locale = await readLocale(params);
  const t = progressMessages[locale];
  return (
    <PersonalPage name="progress" title={t.title} lead={t.description} locale={locale}>
      <ProgressView topics={await topicNamesOf(locale)} locale={locale} />
    </PersonalPage>
  );
}
