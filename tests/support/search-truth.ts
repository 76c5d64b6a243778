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

export type Truth = { readonly id: string; readonly title: string; readonly strings: readonly string[] };

const normal = (text: string) => text.normalize("NFKC").toLowerCase();

/** Every string that a reader of a language sees of each question, normalised, none joined to another. */
export function truthOf({ questions, tags }: Exported, locale: Locale): Truth[] {
  return questions.map(({ id, texts, ...question }) => {
    const text = texts.find((one) => one.locale === locale) ?? texts.find((one) => one.locale === "zh");
    const labels = tags.filter((tag) => question.tags.includes(tag.id)).map((tag) => tag.labels[locale]);
    const shown = [text?.context, text?.sections.filter(({ name }) => name !== "wrong-solutions")].flatMap(stringsIn);
    const title = normal(text?.title.text ?? "");
    return { id, title, strings: [title, ...[...labels, ...question.tags, ...shown].map(normal)] };
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

/** The ids of the questions of which one string each contains every run, sorted. */
export const holding = (truth: readonly Truth[], ...runs: readonly string[]): string[] =>
  truth
    .filter(({ strings }) => runs.every((run) => strings.some((text) => text.includes(normal(run)))))
    .map(({ id }) => id)
    .sort();

/** The same for words, whole or begun: split wherever neither letter nor digit stands, and around Han characters. */
export const havingWord = (truth: readonly Truth[], word: string): string[] =>
  truth
    .filter(({ strings }) =>
      strings.some((text) =>
        text
          .replace(/\p{Script=Han}/gu, " ")
          .split(/[^\p{L}\p{M}\p{N}]+/u)
          .some((one) => one.startsWith(normal(word))),
      ),
    )
    .map(({ id }) => id)
    .sort();
