"use client";

import { useEffect } from "react";
import { offerCopies } from "@/components/question/copy-code";
import { startDiagrams } from "@/components/question/diagram-start";
import { watchFormulas } from "@/components/question/late-formulas";
import type { Locale } from "@/lib/i18n/locales";
import { questionMessages } from "@/lib/i18n/messages/question";

/** Gives the question in sight what one has on its page: code to copy, formulas as they should be. Again when more of it is shown. */
export function useEnlivened(shown: unknown, locale: Locale): void {
  useEffect(() => {
    const { copy, copied, copyFailed } = questionMessages[locale];
    startDiagrams();
    const ends = [offerCopies({ copy, copied, failed: copyFailed })];
    if (document.documentElement.dataset.formulas === undefined) ends.push(watchFormulas());
    return () => ends.forEach((end) => end());
  }, [shown, locale]);
}
