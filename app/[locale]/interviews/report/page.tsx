import type { Metadata } from "next";
import { readLocale } from "@/app/_lib/locale-page";
import { personalMetadata, topicNamesOf } from "@/app/_lib/personal-page";
import { ReportShell } from "@/components/interviews/report/report-shell";
import { PageFrame } from "@/components/layout/page-frame";
import { reportMessages } from "@/lib/i18n/messages/report";
import "../../../lists.css";
import "@/components/personal/personal.css";
import "@/components/quiz/quiz.css";
import "@/components/interviews/interviews.css";
import "@/components/interviews/report/report.css";

type Props = PageProps<"/[locale]/interviews/report">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = reportMessages[locale];
  return personalMetadata(title, description, locale);
}

export default async function ReportPage({ params }: Props) {
  const locale = await readLocale(params);
  return (
    <PageFrame locale={locale} path="/interviews">
      <div className="columns">
        <div className="personal report">
          <noscript>
            <p className="notice">{reportMessages[locale].noScript}</p>
          </noscript>
          <ReportShell topics={await topicNamesOf(locale)} locale={locale} />
        </div>
      </div>
    </PageFrame>
  );
}
