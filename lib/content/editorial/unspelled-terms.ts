import { foldName } from "@/lib/catalogue/glossary";
import { diagnose, type Diagnostic } from "../diagnostic";
import type { GlossaryFacts, TermEntry } from "../glossary/entry";
import { groupBy } from "../identity/group";
import type { Page } from "./page";
import { withoutBrackets, withoutQuotes } from "./quoted";

/** Letters and digits without a space, two capitals among them: no word that can be read as such. */
const ABBREVIATION = /^(?=[^A-Z]*[A-Z][^A-Z]*[A-Z])[A-Za-z0-9]{2,8}$/;

type Abbreviation = { readonly short: string; readonly name: string; readonly full: readonly string[] };

/** Abbreviations of the glossary that a page uses and spells out nowhere: one warning a page, where the first stands. */
export function checkUnspelledTerms(
  pages: readonly Page[],
  glossaries: readonly GlossaryFacts[],
): readonly Diagnostic[] {
  return glossaries.flatMap((glossary) => {
    const known = abbreviationsOf(glossary, glossaries);
    if (known.size === 0) return [];
    const pattern = new RegExp(`(?<![\\w-])(?:${[...known.keys()].join("|")})(?=s?(?![\\w-]))`, "g");
    return pages.filter(({ locale }) => locale === glossary.locale).flatMap((page) => checkPage(page, pattern, known));
  });
}

/** By themselves; each with all that spells it out, in whichever language. */
function abbreviationsOf(
  { terms }: GlossaryFacts,
  glossaries: readonly GlossaryFacts[],
): ReadonlyMap<string, Abbreviation> {
  const entries = groupBy(
    glossaries.flatMap(({ terms }) => terms),
    ({ id }) => id.value,
  );
  const found = terms.flatMap(({ id, text }) => {
    const names = (entries.get(id.value) ?? []).flatMap(namesOf);
    const full = names.filter((name) => !ABBREVIATION.test(name));
    // KV is all that there is of KV cache: no name spells it out.
    const isPart = (short: string) => full.some((name) => new RegExp(`(?<!\\w)${short}(?!\\w)`).test(name));
    const short = text.aliases.filter((alias) => ABBREVIATION.test(alias) && !isPart(alias));
    return full.length === 0 ? [] : short.map((one) => ({ short: one, name: text.name, full: full.map(foldName) }));
  });
  return new Map(found.map((one) => [one.short, one]));
}

const namesOf = ({ names, avoided }: TermEntry) => [...names, ...avoided].map(({ value }) => value);

function checkPage(
  { path, passages }: Page,
  pattern: RegExp,
  known: ReadonlyMap<string, Abbreviation>,
): readonly Diagnostic[] {
  const own = passages.filter(({ section }) => section !== "references");
  const found = own.flatMap(({ words, at }) =>
    Array.from(withoutBrackets(withoutQuotes(words)).matchAll(pattern), ([short]) => ({ short, at })),
  );
  if (found.length === 0) return [];
  const text = own.map(({ words }) => words).join("\n");
  const folded = foldName(text);
  return [...groupBy(found, ({ short }) => short).values()].flatMap(([first]) => {
    const one = first && known.get(first.short);
    if (!one || one.full.some((name) => folded.includes(name)) || isIntroduced(one.short, text)) return [];
    const message = `“${one.short}” stands here without its full name. Write “${one.name}” with it where it comes first.`;
    return [diagnose(path, first.at, "term-unspelled", message)];
  });
}

/** In brackets behind what it stands for, in whatever words, or followed by brackets that say so. */
const isIntroduced = (short: string, text: string) =>
  new RegExp(`[（(]${short}s?(?![\\w-])|(?<![\\w-])${short}s?\\s?[（(]`).test(text);
