import { Html } from "@/components/prose/html";
import type { ReportItem } from "@/lib/api/interview-report";
import type { SafeHtml } from "@/lib/catalogue/model";
import { LANGUAGE_TAG, type Locale } from "@/lib/i18n/locales";
import { reportItemMessages } from "@/lib/i18n/messages/report-items";

type Props = { readonly model: ReportItem["model"]; readonly language: Locale; readonly locale: Locale };

// The API says string; what a report holds has passed the sanitiser before it was stored (lib/interview/report.ts).
export const stored = (html: string): SafeHtml => html as SafeHtml;

/** What the bank answers: in short at once, in full on asking, and what people get wrong. */
export function ModelAnswer({ model: { shortHtml, answerHtml, pitfallsHtml }, language, locale }: Props) {
  const t = reportItemMessages[locale];
  const lang = LANGUAGE_TAG[language];
  const more = [
    { name: t.full, html: answerHtml },
    { name: t.pitfalls, html: pitfallsHtml },
  ].filter(({ html }) => html !== "");
  return (
    <>
      {shortHtml !== "" && <Html html={stored(shortHtml)} className="prose" lang={lang} />}
      {more.map(({ name, html }) => (
        <details key={name} className="fold" open={shortHtml === ""}>
          <summary>{name}</summary>
          <Html html={stored(html)} className="prose" lang={lang} />
        </details>
      ))}
    </>
  );
}
