import type { List, ListItem } from "mdast";
import { toString } from "mdast-util-to-string";
import type { Locale } from "@/lib/i18n/locales";
import { didYouMean } from "../nearest";
import { placeOf, type Problems } from "../problems";
import type { Located } from "../yaml-map";

/** What the list under a definition may say, by its words in each language; `null`: not in that language's file. */
const KEYS = {
  aliases: { zh: "别名", en: "Also" },
  not: { zh: "不是", en: "Not" },
  avoided: { zh: "避免", en: "Avoid" },
  soundsLike: { zh: "读作", en: null },
  questions: { zh: "题目", en: null },
} as const;
type Key = keyof typeof KEYS;
const NAMES = Object.keys(KEYS) as Key[];

export type TermFacts = {
  readonly aliases: readonly Located<string>[];
  readonly not: readonly string[];
  readonly avoided: readonly Located<string>[];
  readonly soundsLike: string | null;
  readonly questions: readonly Located<string>[];
};

const FACT = /^([^:：]*?)\s*[:：]\s*([\s\S]*)$/;
const BETWEEN = /\s*[、,，]\s*/;

/** Reads the list under a definition, or no list. Null where anything in it was reported. */
export function readFacts(list: List | null, locale: Locale, problems: Problems): TermFacts | null {
  const found = new Map<Key, readonly Located<string>[]>();
  let isSound = true;
  for (const item of list?.children ?? []) {
    const fact = readFact(item, locale, problems);
    if (fact && !found.has(fact.key)) found.set(fact.key, fact.values);
    else if (fact)
      problems.report(placeOf(item), "invalid-value", `“${KEYS[fact.key][locale]}” is said twice. Join them.`);
    isSound &&= fact !== null;
  }
  if (!isSound) return null;
  const of = (key: Key) => found.get(key) ?? [];
  const wordsOf = (key: Key) => of(key).map(({ value }) => value);
  const [soundsLike = null] = wordsOf("soundsLike");
  const [aliases, avoided, questions] = [of("aliases"), of("avoided"), of("questions")];
  return { aliases, not: wordsOf("not"), avoided, soundsLike, questions };
}

function readFact(item: ListItem, locale: Locale, problems: Problems) {
  const at = placeOf(item);
  const known = NAMES.flatMap((key) => KEYS[key][locale] ?? []);
  const [, word = "", rest = ""] = FACT.exec(toString(item).trim()) ?? [];
  const key = NAMES.find((one) => KEYS[one][locale]?.toLowerCase() === word.toLowerCase());
  if (key === undefined) {
    const elsewhere = NAMES.some((one) => KEYS[one].zh === word || one === word.toLowerCase());
    const advice =
      elsewhere && locale === "en" ? "It stands in the Chinese file only." : `The keys are ${known.join(", ")}.`;
    const message = `There is no key “${word || toString(item)}” here. ${advice}${didYouMean(word, known)}`;
    problems.report(at, "unknown-key", message);
    return null;
  }
  const values = rest.split(BETWEEN).filter((value) => value !== "");
  if (values.length === 0) {
    problems.report(at, "invalid-value", `“${word}” says nothing. Write a value, or remove the line.`);
    return null;
  }
  return { key, values: values.map((value) => ({ value, at })) };
}
