"use client";

import { timeOf } from "@/components/ui/day-words";
import type { Locale } from "@/lib/i18n/locales";
import { interviewSavingMessages } from "@/lib/i18n/messages/interview-saving";
import type { Standing } from "./standing";

type Words = keyof (typeof interviewSavingMessages)["zh"]["saved"];

const wordsOf = ({ saved, onDevice }: Standing): Words => (saved === "kept" && !onDevice ? "keptNowhere" : saved);

/** Whether the answer in front is saved. What goes wrong is said aloud elsewhere, see Trouble. */
export function SavedLine({ answer, locale }: { readonly answer: Standing; readonly locale: Locale }) {
  const t = interviewSavingMessages[locale];
  const { saved, base } = answer;
  return (
    <p className="taking-saved" data-saved={saved}>
      {t.saved[wordsOf(answer)]}
      {saved === "saved" && base.savedAt !== null && (
        <>
          {" "}
          <time dateTime={base.savedAt}>{timeOf(base.savedAt, locale)}</time>
        </>
      )}
    </p>
  );
}
