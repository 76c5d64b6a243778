"use client";

import type { Locale } from "@/lib/i18n/locales";
import { pathsMessages } from "@/lib/i18n/messages/paths";
import type { QuizSetup } from "@/lib/quiz/quiz";

export type PathOption = { readonly id: string; readonly title: string; readonly questions: number };

type Props = {
  readonly paths: readonly PathOption[];
  readonly setup: QuizSetup;
  readonly onChange: (some: Partial<QuizSetup>) => void;
  readonly locale: Locale;
};

/** Nothing where the bank has no path and none was asked for. */
export function PathChoice({ paths, setup: { pathId }, onChange, locale }: Props) {
  const t = pathsMessages[locale];
  if (paths.length === 0 && pathId === null) return null;
  const isKnown = paths.some(({ id }) => id === pathId);
  return (
    <div className="filter-group wide">
      <label htmlFor="quiz-path" className="legend">
        {t.bank}
      </label>
      <select
        id="quiz-path"
        className="field"
        value={pathId ?? ""}
        onChange={(event) => onChange({ pathId: event.target.value || null })}
      >
        <option value="">{t.anyPath}</option>
        {pathId !== null && !isKnown && <option value={pathId}>{pathId}</option>}
        {paths.map(({ id, title, questions }) => (
          <option key={id} value={id}>
            {t.pathOf(title, questions)}
          </option>
        ))}
      </select>
    </div>
  );
}
