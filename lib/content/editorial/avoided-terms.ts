import type { Term, TermText } from "@/lib/catalogue/glossary";
import { termFinder } from "@/lib/glossary/find-terms";
import { diagnose, type Diagnostic } from "../diagnostic";
import type { GlossaryFacts, TermEntry } from "../glossary/entry";
import { groupBy } from "../identity/group";
import type { Page } from "./page";
import { withoutBrackets, withoutQuotes } from "./quoted";

const RIGHT = "right";

type Avoided = { readonly word: string; readonly entry: TermEntry };

/** Names that the glossary advises against: one warning a page and name, where it comes first. */
export const checkAvoidedTerms = (
  pages: readonly Page[],
  glossaries: readonly GlossaryFacts[],
): readonly Diagnostic[] =>
  glossaries.flatMap((glossary) => {
    const avoided = glossary.terms.flatMap((entry) => entry.avoided.map(({ value: word }) => ({ word, entry })));
    if (avoided.length === 0) return [];
    const find = finderOf(avoided, glossary);
    return pages.filter(({ locale }) => locale === glossary.locale).flatMap((page) => checkPage(page, find));
  });

/** What a text calls by a name to be avoided; not where that is part of a name that is right, or of a phrase that is none. */
function finderOf(avoided: readonly Avoided[], { terms, locale }: GlossaryFacts) {
  const asTerm = (id: string, text: TermText): Term => ({ id, questions: [], texts: { [locale]: text } });
  const wrong = avoided.map(({ word, entry: { text } }, index) =>
    asTerm(String(index), { ...text, name: word, aliases: [] }),
  );
  const right = terms.map(({ text }) => asTerm(RIGHT, text));
  // Few passages hold one, and the names of all terms take a while to look for.
  const suspect = termFinder(wrong, locale);
  const find = termFinder([...wrong, ...right], locale);
  return (text: string): readonly Avoided[] =>
    suspect(text).length === 0 ? [] : find(text).flatMap(({ id }) => (id === RIGHT ? [] : (avoided[Number(id)] ?? [])));
}

function checkPage({ path, passages }: Page, find: ReturnType<typeof finderOf>): readonly Diagnostic[] {
  const found = passages.flatMap(({ section, words, at }) =>
    section === "references" ? [] : find(withoutBrackets(withoutQuotes(words))).map((one) => ({ ...one, at })),
  );
  const byWord = groupBy(found, ({ word }) => word);
  return [...byWord.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const lines = new Set(more.map(({ at }) => at.line).filter((line) => line !== first.at.line));
    const also = lines.size === 0 ? "" : `, also in line${lines.size > 1 ? "s" : ""} ${[...lines].join(", ")}`;
    const message = `The glossary says “${first.entry.text.name}” and not “${first.word}”${also}. Say the same, or put the other name in brackets after it.`;
    return [diagnose(path, first.at, "term-avoided", message)];
  });
}
