"use client";

import { useState } from "react";
import { foldName } from "@/lib/catalogue/glossary";
import type { Locale } from "@/lib/i18n/locales";
import { glossaryMessages } from "@/lib/i18n/messages/glossary";

type Props = { readonly locale: Locale };

/** Narrows the terms to those that hold what is typed. The terms are HTML that React does not look into. */
export function GlossaryFilter({ locale }: Props) {
  const t = glossaryMessages[locale];
  const [found, setFound] = useState<number | null>(null);
  const narrow = (typed: string) => {
    const wanted = foldName(typed);
    const terms = [...document.querySelectorAll<HTMLElement>(".term")];
    for (const term of terms) term.hidden = !foldName(wordsOf(term)).includes(wanted);
    for (const shelf of document.querySelectorAll<HTMLElement>(".glossary .section"))
      shelf.hidden = !shelf.querySelector(".term:not([hidden])");
    setFound(wanted === "" ? null : terms.filter(({ hidden }) => !hidden).length);
  };
  return (
    <div className="needs-js glossary-filter">
      <label>
        <span className="legend">{t.filter}</span>
        <input
          type="search"
          placeholder={t.filterHint}
          maxLength={60}
          autoComplete="off"
          className="field"
          onChange={({ currentTarget }) => narrow(currentTarget.value)}
        />
      </label>
      <p role="status">{found === null ? "" : t.found(found)}</p>
    </div>
  );
}

/** Its names and what it means, without the questions. */
const wordsOf = (term: HTMLElement): string =>
  [...term.querySelectorAll("h3, .prose, .term-also")].map(({ textContent }) => textContent).join(" ");
