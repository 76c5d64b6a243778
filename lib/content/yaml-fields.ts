import type { ZodType } from "zod";
import type { Locale } from "@/lib/i18n/locales";
import { didYouMean } from "./nearest";
import { START, type Place, type Problems } from "./problems";
import { readYamlMap, type Located, type YamlEntry } from "./yaml-map";
import { readAnnotated, readValue, readWords, type Annotated } from "./yaml-readers";

/**
 * The keys of one YAML map, read one by one. Each reader answers null, or a shorter list, where it has reported why; a
 * key that nobody asked for is reported at the end, by `close`.
 */
export type Fields = {
  one<T>(key: string, value: ZodType<T>): Located<T> | null;
  /** `otherwise` where the key is left out. */
  maybe<T>(key: string, value: ZodType<T>, otherwise: T): T | null;
  has(key: string): boolean;
  many<T>(key: string, value: ZodType<T>): readonly Located<T>[];
  /** A list whose items may carry a remark: `- one`, `- two: { zh: 热身, en: Warm-up }`. Null where it is no list. */
  annotated<T>(key: string, value: ZodType<T>): readonly Annotated<T>[] | null;
  words(key: string): Readonly<Record<Locale, string>> | null;
  maybeWords(key: string): Readonly<Record<Locale, string>> | null;
  maps(key: string): readonly { readonly entries: readonly YamlEntry[]; readonly at: Place }[];
  close(): void;
};

/** The keys of a file that is one YAML map; null, once that is reported, where it can't be read as one. */
export function readFields(text: string, problems: Problems): Fields | null {
  const { entries, errors, broken } = readYamlMap(text, 1);
  for (const { at, message } of errors) problems.report(at, "front-matter-invalid", `${message}.`);
  if (entries === null && !broken) problems.report(START, "front-matter-invalid", "Expected lines of “name: value”.");
  return entries === null || broken ? null : fieldsOf(entries, START, problems);
}

/** `at`: the place to name where a key is missing. */
export function fieldsOf(entries: readonly YamlEntry[], at: Place, problems: Problems): Fields {
  const asked = new Set<string>();
  const find = (key: string): YamlEntry | null => {
    asked.add(key);
    return entries.find((entry) => entry.key.value === key) ?? null;
  };
  const require = (key: string): YamlEntry | null => {
    const found = find(key);
    if (!found) problems.report(at, "missing-key", `Add “${key}:”.`);
    return found;
  };
  const wordsOf = (entry: YamlEntry | null) => entry && readWords(entry, problems);
  return {
    one: (key, value) => {
      const entry = require(key);
      return entry && readValue(key, entry.value, value, problems);
    },
    maybe: (key, value, otherwise) => {
      const entry = find(key);
      return entry ? (readValue(key, entry.value, value, problems)?.value ?? null) : otherwise;
    },
    has: (key) => find(key) !== null,
    annotated: (key, value) => {
      const entry = require(key);
      if (!entry) return null;
      if (entry.value.shape === "list") {
        return entry.value.items.flatMap((item) => readAnnotated(key, item, value, problems) ?? []);
      }
      problems.report(entry.value.at, "invalid-value", `“${key}” takes a list, each line beginning with a hyphen.`);
      return null;
    },
    many: (key, value) => {
      const entry = find(key);
      if (!entry) return [];
      if (entry.value.shape === "list")
        return entry.value.items.flatMap((item) => readValue(key, item, value, problems) ?? []);
      problems.report(entry.value.at, "invalid-value", `“${key}” takes a list: [one, two].`);
      return [];
    },
    words: (key) => wordsOf(require(key)),
    maybeWords: (key) => wordsOf(find(key)),
    maps: (key) => {
      const entry = require(key);
      const items = entry?.value.shape === "list" ? entry.value.items : [];
      const maps = items.flatMap((item) => (item.shape === "map" ? [item] : []));
      if (entry && (maps.length === 0 || maps.length < items.length)) {
        problems.report(
          entry.value.at,
          "invalid-value",
          `“${key}” takes a list of maps, each beginning with a hyphen.`,
        );
      }
      return maps;
    },
    close: () => {
      const known = [...asked];
      for (const { key } of entries) {
        if (asked.has(key.value)) continue;
        const advice = `The keys are ${known.join(", ")}.${didYouMean(key.value, known)}`;
        problems.report(key.at, "unknown-key", `There is no key “${key.value}” here. ${advice}`);
      }
    },
  };
}
