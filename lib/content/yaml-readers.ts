import type { ZodType } from "zod";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { didYouMean } from "./nearest";
import type { Problems } from "./problems";
import type { Located, YamlEntry, YamlValue } from "./yaml-map";

export type Annotated<T> = Located<T> & { readonly words: Readonly<Record<Locale, string>> | null };

/** Null, and a report, where `word` is no value of the key. */
export function readValue<T>(key: string, word: YamlValue, value: ZodType<T>, problems: Problems): Located<T> | null {
  const parsed = value.safeParse(word.shape === "text" ? word.text : null);
  if (parsed.success) return { value: parsed.data, at: word.at };
  const given = word.shape === "text" ? `“${word.text}” is no value of “${key}”` : `“${key}” takes one value`;
  problems.report(word.at, "invalid-value", `${given}: ${parsed.error.issues[0]?.message ?? "invalid"}.`);
  return null;
}

/** An item that stands alone, or one that carries words: `two: { zh: 热身, en: Warm-up }`. */
export function readAnnotated<T>(
  key: string,
  item: YamlValue,
  value: ZodType<T>,
  problems: Problems,
): Annotated<T> | null {
  const remarked = item.shape === "map" && item.entries.length === 1 ? item.entries[0] : undefined;
  if (!remarked) {
    const plain = readValue(key, item, value, problems);
    return plain && { ...plain, words: null };
  }
  const named = readValue(
    key,
    { shape: "text", text: remarked.key.value, bare: true, at: remarked.key.at },
    value,
    problems,
  );
  const words = readWords(remarked, problems);
  return named && { ...named, words };
}

/** A text in every language. */
export function readWords({ key, value }: YamlEntry, problems: Problems): Readonly<Record<Locale, string>> | null {
  const texts = new Map<string, string>();
  for (const entry of value.shape === "map" ? value.entries : []) {
    const { value: text, key: language } = entry;
    if (!LOCALES.some((locale) => locale === language.value)) {
      const quotes = "Between braces, words that hold a comma stand in quotes.";
      const advice = `The languages are ${LOCALES.join(", ")}. ${quotes}${didYouMean(language.value, LOCALES)}`;
      problems.report(language.at, "unknown-key", `There is no key “${language.value}” here. ${advice}`);
    } else if (text.shape === "text" && text.text.trim() !== "") texts.set(language.value, text.text.trim());
  }
  const missing = LOCALES.filter((locale) => !texts.has(locale));
  if (missing.length === 0) return Object.fromEntries(texts) as Record<Locale, string>;
  const example = "{ zh: 热身, en: Warm-up }";
  problems.report(value.at, "missing-key", `“${key.value}” has no words for ${missing.join(", ")}. Write ${example}.`);
  return null;
}
