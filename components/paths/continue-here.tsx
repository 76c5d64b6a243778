"use client";

import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { pathsMessages } from "@/lib/i18n/messages/paths";
import { useStandings } from "./path-standings";
import { isSeen, nextPlace } from "./standings";

type Step = { readonly slug: string; readonly title: string; readonly language: Locale };

type Props = {
  readonly steps: readonly Step[];
  /** Where a quiz of the path begins: what is left to do when everything was seen. */
  readonly quiz: string;
  readonly locale: Locale;
};

/** The one way on, and the title of the question it leads to: whichever it is, it stands in the same room. */
export function ContinueHere({ steps, quiz, locale }: Props) {
  const t = pathsMessages[locale];
  const { marks } = useStandings();
  const place = nextPlace(marks);
  const step = place === null ? undefined : steps[place];
  const state = step === undefined ? "again" : marks.some(isSeen) ? "goOn" : "start";
  return (
    <>
      <a
        href={step ? localePath(locale, `/questions/${step.slug}`) : quiz}
        className="button button-primary one-of-two"
      >
        {(["start", "goOn", "again"] as const).map((label) => (
          <span key={label} data-shown={label === state}>
            {t[label]}
          </span>
        ))}
      </a>
      <p className="next-step">
        {step ? (
          <>
            {t.next}
            <span lang={LANGUAGE_TAG[step.language]}>{step.title}</span>
          </>
        ) : (
          t.complete
        )}
      </p>
    </>
  );
}
