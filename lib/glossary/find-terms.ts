import { foldName, type Term } from "@/lib/catalogue/glossary";
import { LOCALES, type Locale } from "@/lib/i18n/locales";

/** Where a text calls a term by one of its names: UTF-16 units from its start. */
type Found = { readonly id: string; readonly start: number; readonly end: number };

/** Finds every term in a text of the finder's language, in order, without overlaps; of two names the longer is meant. */
export type TermFinder = (text: string) => readonly Found[];

/**
 * A finder of the terms that are defined in `locale`. A term answers to its name, its aliases and its name in the other
 * language, unless that belongs to another term; not within a phrase that its author excepts. Names of small letters may
 * begin a sentence, English ones may be plural; capitals with a digit among them may all be small.
 */
export function termFinder(terms: readonly Term[], locale: Locale): TermFinder {
  const owners = ownersOf(terms, locale);
  if (owners.size === 0) return () => [];
  const names = [...owners.values()].map(({ name }) => name).sort((one, other) => other.length - one.length);
  const pattern = new RegExp(names.map((name) => patternOf(name, locale)).join("|"), "g");
  const ownerOf = (said: string) => {
    const folded = foldName(said);
    const found = owners.get(folded) ?? owners.get(folded.replace(/s$/, "")) ?? owners.get(folded.replace(/es$/, ""));
    return found?.id;
  };
  return (text) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: said, index }) => {
      const id = ownerOf(said);
      return id === undefined ? [] : [{ id, start: index, end: index + said.length }];
    });
}

/** Of a phrase that is excepted, nobody: `id` is undefined. */
type Owner = { readonly id: string | undefined; readonly name: string };

function ownersOf(terms: readonly Term[], locale: Locale): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  const claim = (id: string | undefined, name: string) => {
    if (!owners.has(foldName(name))) owners.set(foldName(name), { id, name });
  };
  for (const { texts } of terms) for (const phrase of texts[locale]?.not ?? []) claim(undefined, phrase);
  for (const { id, texts } of terms) for (const name of namesIn(texts[locale])) claim(id, name);
  for (const { id, texts } of terms) {
    if (!texts[locale]) continue;
    for (const other of LOCALES) if (other !== locale && texts[other]) claim(id, texts[other].name);
  }
  return owners;
}

const namesIn = (text: Term["texts"][Locale]): readonly string[] => (text ? [text.name, ...text.aliases] : []);

/** BF16, also written bf16; but clip is no CLIP, and p0 may be anything. */
const TYPED_EITHER_WAY = /^(?=.*\d)(?=.*[A-Z].*[A-Z])[A-Z\d]+$/;

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");

function patternOf(name: string, locale: Locale): string {
  if (TYPED_EITHER_WAY.test(name)) return `(?<![\\w-])(?:${name}|${name.toLowerCase()})(?![\\w-])`;
  const isSmall = name === name.toLowerCase();
  const first = name[0] ?? "";
  const head = isSmall && first !== first.toUpperCase() ? `[${first}${first.toUpperCase()}]` : escape(first);
  // Between Chinese and Latin a space is a matter of taste.
  const rest = escape(name.slice(1)).replace(/\s+/g, /\p{Script=Han}/u.test(name) ? "\\s?" : "\\s");
  const opens = /^\w/.test(name) ? "(?<![\\w-])" : "";
  const plural = locale === "en" && /[a-z]$/i.test(name) ? "(?:e?s)?" : "";
  const closes = /\w$/.test(name) ? `${plural}(?![\\w-])` : "";
  return `${opens}${head}${rest}${closes}`;
}
