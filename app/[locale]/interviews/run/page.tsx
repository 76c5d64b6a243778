import type { Metadata } from "next";
import { readLocale } from "@/app/_lib/locale-page";
import { personalMetadata } from "@/app/_lib/personal-page";
import { InterviewRun } from "@/components/interview/interview-run";
import { PageFrame } from "@/components/layout/page-frame";
import { localePath } from "@/lib/i18n/locales";
import { interviewMessages } from "@/lib/i18n/messages/interview";

type Props = PageProps<"/[locale]/interviews/run">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = interviewMessages[locale];
  return personalMetadata(t.pageTitle, t.description, locale);
}

/** Of every interview (proxy.ts): which one it is, the browser reads from the address. */
export default async function InterviewPage({ params }: Props) {
  const locale = await readLocale(params);
  const t = interviewMessages[locale];
  return (
    <PageFrame locale={locale} path="/interviews">
      <noscript>
        <p className="sheet notice">
          {t.noScript} <a href={localePath(locale, "/topics")}>{t.read}</a>
        </p>
      </noscript>
      <InterviewRun locale={locale} />
    </PageFrame>
  );
}
