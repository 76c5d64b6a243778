import type { Judgement } from "@/lib/api/interview-report";
import type { Locale } from "@/lib/i18n/locales";
import { codingMessages } from "@/lib/i18n/messages/coding";

type Props = {
  readonly judgement: Pick<Judgement, "passed" | "total" | "tests">;
  /** Whether someone else's browser ran it. */
  readonly isShared: boolean;
  readonly locale: Locale;
};

/** What the tests of an interview's program came to, and where that was found out. */
export function JudgementList({ judgement: { passed, total, tests }, isShared, locale }: Props) {
  const t = codingMessages[locale];
  return (
    <div className="judgement">
      <p>
        <strong data-tone={passed === total ? "right" : "wrong"}>{t.score(passed, total)}</strong>
        <small>{isShared ? t.judgedTheirs : t.judged}</small>
      </p>
      <ul>
        {tests.map(({ name, outcome }, place) => (
          <li key={place} data-outcome={outcome}>
            <span aria-hidden="true" className="verdict-mark" />
            <span>{name}</span>
            <span className="verdict-outcome">{t.outcomes[outcome]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
