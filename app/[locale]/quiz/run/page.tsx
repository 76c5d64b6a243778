import type { Metadata } from "next";
import { readLocale } from "@/app/_lib/locale-page";
import { personalMetadata, topicNamesOf } from "@/app/_lib/personal-page";
import { PageFrame } from "@/components/layout/page-frame";
import { Run } from "@/components/quiz/run";
import { localePath } from "@/lib/i18n/locales";
import { quizPagesMessages } from "@/lib/i18n/messages/quiz-pages";

type Props = PageProps<"/[locale]/quiz/run">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = quizPagesMessages[locale];
  return personalMetadata(t.runTitle, t.description, locale);
}

export default async function QuizRunPage({ params }: Props) {
  const locale = await readLocale(params);
  const t = quizPagesMessages[locale];
  return (
    <PageFrame locale={locale} path="/quiz/run">
      <noscript>
        <p className="sheet notice">
          {t.noScript} <a href={localePath(locale, "/topics")}>{t.read}</a>
        </p>
      </noscript>
      <Run topics={await topicNamesOf(locale)} locale={locale} />
    </PageFrame>
  );
}
