import type { Metadata } from "next";
import { facetsOf, pathsOf, topicsOf } from "@/app/_lib/catalogue";
import { readLocale } from "@/app/_lib/locale-page";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { PersonalPage } from "@/components/personal/personal-page";
import { StartView } from "@/components/quiz/start-view";
import { questionsOf } from "@/lib/catalogue/path";
import { localePath } from "@/lib/i18n/locales";
import { quizPagesMessages } from "@/lib/i18n/messages/quiz-pages";
import { QUIZ_PATH } from "@/lib/quiz/setup-address";
import "../../lists.css";

type Props = PageProps<"/[locale]/quiz">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = quizPagesMessages[locale];
  return pageMetadata({ locale, path: QUIZ_PATH, title, description });
}

export default async function QuizPage({ params }: Props) {
  const locale = await readLocale(params);
  const t = quizPagesMessages[locale];
  const [{ topics }, facets, paths] = await Promise.all([topicsOf(locale), facetsOf(null, locale), pathsOf(locale)]);
  const bank = { topics: topics.map(({ topic, text, total }) => ({ id: topic, name: text.title, total })), facets };
  const options = paths.map((path) => ({
    ...{ id: path.id, title: path.title[locale] },
    questions: questionsOf(path).length,
  }));
  return (
    <PersonalPage name="quiz" title={t.title} lead={t.lead} locale={locale}>
      <noscript>
        <p className="notice">
          {t.noScript} <a href={localePath(locale, "/topics")}>{t.read}</a>
        </p>
      </noscript>
      <div className="needs-js">
        <StartView bank={bank} paths={options} locale={locale} />
      </div>
    </PersonalPage>
  );
}
