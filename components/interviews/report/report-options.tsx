import { Html } from "@/components/prose/html";
import type { ReportItem } from "@/lib/api/interview-report";
import type { Locale } from "@/lib/i18n/locales";
import { reportItemMessages } from "@/lib/i18n/messages/report-items";
import { stored } from "./model-answer";

type Props = { readonly options: ReportItem["options"]; readonly isShared: boolean; readonly locale: Locale };

/** What could be chosen, what was, what is right and why. */
export function ReportOptions({ options, isShared, locale }: Props) {
  const t = reportItemMessages[locale];
  return (
    <ul className="report-options">
      {options.map(({ html, correct, reasonHtml, chosen }, index) => (
        <li key={index} data-correct={correct} data-chosen={chosen}>
          <Html html={stored(html)} className="prose" />
          <p className="verdict-words">
            {correct ? t.rightOption : t.wrongOption}
            {chosen && ` · ${isShared ? t.chosenByThem : t.chosen}`}
          </p>
          {reasonHtml !== "" && <Html html={stored(reasonHtml)} className="prose reason-words" />}
        </li>
      ))}
    </ul>
  );
}
