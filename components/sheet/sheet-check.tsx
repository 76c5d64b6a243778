import { Html } from "@/components/prose/html";
import type { SelfCheck } from "@/lib/catalogue/model";
import { keepApart } from "@/lib/content/keep-apart";
import type { Locale } from "@/lib/i18n/locales";
import { sheetMessages } from "@/lib/i18n/messages/sheet";

type Props = { readonly check: SelfCheck; readonly apart: string; readonly locale: Locale };

const letterOf = (index: number): string => String.fromCharCode(65 + index);

/** A choice question on paper: lettered options, and below them, small, which is right and why. */
export function SheetCheck({ check, apart, locale }: Props) {
  const t = sheetMessages[locale];
  return (
    <div className="sheet-check">
      {check.prompt.html !== "" && <Html html={keepApart(check.prompt.html, apart)} className="prose asked" />}
      <ol>
        {check.options.map((option, index) => (
          <li key={index}>
            <span className="number">{letterOf(index)}</span>
            <Html html={keepApart(option.body.html, apart)} className="prose" />
          </li>
        ))}
      </ol>
      <ol aria-label={t.keys} className="sheet-keys">
        {check.options.map((option, index) => (
          <li key={index}>
            <strong className="number">
              {letterOf(index)} {option.correct ? t.right : t.wrong}
            </strong>
            {option.reason.html !== "" && <Html html={keepApart(option.reason.html, apart)} className="prose" />}
          </li>
        ))}
      </ol>
    </div>
  );
}
