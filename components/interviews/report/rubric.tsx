"use client";

import type { Rubric } from "@/lib/api/interview-report";
import type { Locale } from "@/lib/i18n/locales";
import { reportItemMessages } from "@/lib/i18n/messages/report-items";

const PARTS = ["correctness", "depth", "structure", "clarity"] as const;
const MARKS = [0, 1, 2, 3, 4] as const;

type Props = {
  readonly name: string;
  readonly rubric: Rubric;
  readonly onChange: (rubric: Rubric) => void;
  readonly locale: Locale;
};

/** Four marks that one gives oneself. */
export function RubricMarks({ name, rubric, onChange, locale }: Props) {
  const t = reportItemMessages[locale];
  return (
    <div className="rubric">
      <p className="rubric-head">
        <strong>{t.rubric}</strong> <small>{t.rubricHint}</small>
      </p>
      {PARTS.map((part) => (
        <fieldset key={part}>
          <legend>{t.parts[part]}</legend>
          <div className="segmented">
            {MARKS.map((mark) => (
              <label key={mark}>
                <input
                  type="radio"
                  name={`${name}-${part}`}
                  value={mark}
                  checked={rubric[part] === mark}
                  onChange={() => onChange({ ...rubric, [part]: mark })}
                />
                <span>{mark}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
