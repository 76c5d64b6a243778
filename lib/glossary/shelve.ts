import type { GlossaryShelf, ShownTerm, Term, TermText } from "@/lib/catalogue/glossary";
import { LANGUAGE_TAG, LOCALES, type Locale } from "@/lib/i18n/locales";

/** The last letter's shelf of what begins with no letter. */
const ELSE = "#";

/** Terms by their first letter, in Chinese that of their pinyin, each shelf in the order of the language. */
export function shelve(terms: readonly Term[], locale: Locale): readonly GlossaryShelf<ShownTerm>[] {
  const { compare } = new Intl.Collator(LANGUAGE_TAG[locale]);
  const shown = terms
    .flatMap((term) => shownTerm(term, locale) ?? [])
    .sort((one, other) => compare(sortedBy(one.text), sortedBy(other.text)) || (one.id < other.id ? -1 : 1));
  const shelves = new Map<string, ShownTerm[]>();
  for (const term of shown) {
    const letter = letterOf(sortedBy(term.text));
    shelves.set(letter, [...(shelves.get(letter) ?? []), term]);
  }
  const rank = (letter: string) => (letter === ELSE ? "~" : letter);
  return [...shelves]
    .map(([letter, ofLetter]) => ({ letter, terms: ofLetter }))
    .sort((one, other) => (rank(one.letter) < rank(other.letter) ? -1 : 1));
}

export function shownTerm({ id, texts, questions }: Term, locale: Locale): ShownTerm | null {
  const [first, second] = [locale, ...LOCALES.filter((one) => one !== locale)];
  const language = first && texts[first] ? first : second;
  const text = language && texts[language];
  if (!language || !text) return null;
  const away = LOCALES.find((one) => one !== language);
  const name = away && texts[away]?.name;
  const other = away && name !== undefined && name !== text.name ? { name, language: away } : null;
  return { id, language, text, other, questions };
}

const sortedBy = ({ name, soundsLike }: TermText): string => soundsLike ?? name;

/** The first characters by pinyin of each initial letter that Mandarin has, as the collation of Chinese sorts them. */
const INITIALS = [..."阿八嚓哒妸发旮哈讥咔垃妈拏噢妑七呥仨他穵夕丫帀"];
const LETTERS = [..."ABCDEFGHJKLMNOPQRSTWXYZ"];

function letterOf(name: string): string {
  const first = name.normalize("NFKD")[0]?.toUpperCase() ?? "";
  if (/[A-Z]/.test(first)) return first;
  if (!/\p{Script=Han}/u.test(first)) return ELSE;
  const { compare } = new Intl.Collator(LANGUAGE_TAG.zh);
  const place = INITIALS.findLastIndex((initial) => compare(initial, first) <= 0);
  return LETTERS[place] ?? ELSE;
}
