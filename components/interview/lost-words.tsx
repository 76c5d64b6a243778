"use client";

import type { Locale } from "@/lib/i18n/locales";
import { interviewMessages } from "@/lib/i18n/messages/interview";
import { changes } from "./content";
import type { RunItem } from "./run-state";

type Props = { readonly items: readonly RunItem[]; readonly locale: Locale };

/** Texts that never arrived and have nowhere to go: to be read and copied. */
export function LostWords({ items, locale }: Props) {
  const t = interviewMessages[locale];
  return items.map(({ asked, answer: { base, mine } }, at) => {
    const { text } = changes(base, mine);
    return (
      text && (
        <section key={asked.id} className="taking-lost">
          <h2>{t.short(at + 1)}</h2>
          <p className="as-written">{text}</p>
        </section>
      )
    );
  });
}
