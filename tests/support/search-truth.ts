import type { Locale } from "@/lib/i18n/locales";

/** As much of an exported catalogue as searching is about; written down here a second time, on purpose. */
export type Exported = {
  readonly tags: readonly { readonly id: string; readonly labels: Readonly<Record<Locale, string>> }[];
  readonly questions: readonly {
    readonly id: string;
    readonly tags: readonly string[];
    readonly texts: readonly {
      readonly locale: Locale;
      readonly title: { readonly text: string };
      readonly context: { readonly text: string } | null;
      readonly sections: readonly { readonly name: string }[];
    }[];
  }[];
};

export type Truth = {
  readonly id: string;
  readonly title: string;
  readonly strings: readonly string[];
  /** The words of every string: split wherever neither letter nor digit stands, and around Han characters. */
  readonly words: readonly string[];
};

const normal = (text: string) => text.normalize("NFKC").toLowerCase();

/** Every string that a reader of a language sees of each question, normalised, none joined to another. */
export function truthOf({ questions, tags }: Exported, locale: Locale): Truth[] {
  return questions.map(({ id, texts, ...question }) => {
    const text = texts.find((one) => one.locale === locale) ?? texts.find((one) => one.locale === "zh");
    const labels = tags.filter((tag) => question.tags.includes(tag.id)).map((tag) => tag.labels[locale]);
    const shown = [text?.context, text?.sections.filter(({ name }) => name !== "wrong-solutions")].flatMap(stringsIn);
    const title = normal(text?.title.text ?? "");
    const strings = [title, ...[...labels, ...question.tags, ...shown].map(normal)];
    return { id, title, strings, words: strings.flatMap(wordsIn) };
  });
}

/** The values of the keys that hold what is seen, at any depth. */
function stringsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value !== "object" || value === null || ("hidden" in value && value.hidden === true)) return [];
  // Of what has a name only tests show it.
  const seen = ["text", "source", ...("hidden" in value ? ["name"] : [])];
  return Object.entries(value).flatMap(([key, inner]) =>
    seen.includes(key) && typeof inner === "string" ? [inner] : stringsIn(inner),
  );
}

const wordsIn = (text: string): string[] => text.replace(/\p{Script=Han}/gu, " ").split(/[^\p{L}\p{M}\p{N}]+/u);

/** The ids of the questions of which one string each contains every run, sorted. */
export function holding(truth: readonly Truth[], ...runs: readonly string[]): string[] {
  const wanted = runs.map(normal);
  return truth
    .filter(({ strings }) => wanted.every((run) => strings.some((text) => text.includes(run))))
    .map(({ id }) => id)
    .sort();
}

/** The same for a word, whole or begun. */
export function havingWord(truth: readonly Truth[], word: string): string[] {
  const wanted = normal(word);
  return truth
    .filter(({ words }) => words.some((one) => one.startsWith(wanted)))
    .map(({ id }) => id)
    .sort();
}
