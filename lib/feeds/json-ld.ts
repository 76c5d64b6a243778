import { answerText, describe } from "@/lib/catalogue/describe";
import type { QuestionPage } from "@/lib/catalogue/listing";
import type { Difficulty } from "@/lib/catalogue/model";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";

type Node = Readonly<Record<string, unknown>>;

type Context = {
  /** The address of the site, no slash at its end. */
  readonly site: string;
  readonly locale: Locale;
  /** Names of what stands above the question, the nearest last; each with its path without a language. */
  readonly above: readonly { readonly name: string; readonly path: string }[];
  readonly difficulties: Readonly<Record<Difficulty, string>>;
};

/** A question for machines that read schema.org: where it stands and, once it is answered, what it is and its answer in short. */
export function questionJsonLd(page: QuestionPage, { site, locale, above, difficulties }: Context): Node {
  const { meta, text, tags } = page;
  const url = `${site}${localePath(locale, `/questions/${meta.slug}`)}`;
  const language = LANGUAGE_TAG[text.locale];
  const name = text.title.text;
  const crumbs = [
    ...above.map((one) => ({ name: one.name, item: `${site}${localePath(locale, one.path)}` })),
    { name, item: url },
  ];
  return {
    "@context": "https://schema.org",
    "@graph": [
      ...(meta.answered ? [resource()] : []),
      {
        "@type": "BreadcrumbList",
        itemListElement: crumbs.map((crumb, index) => ({ "@type": "ListItem", position: index + 1, ...crumb })),
      },
    ],
  };

  function resource(): Node {
    return {
      "@type": "LearningResource",
      "@id": url,
      url,
      name,
      inLanguage: language,
      learningResourceType: "Interview question",
      ...(meta.difficulty !== null && { educationalLevel: difficulties[meta.difficulty] }),
      keywords: tags.map((tag) => tag.label),
      ...(meta.reviewed !== null && { dateModified: meta.reviewed }),
      isAccessibleForFree: true,
      mainEntity: {
        "@type": "Question",
        name,
        text: name,
        inLanguage: language,
        answerCount: 1,
        acceptedAnswer: { "@type": "Answer", text: answerText(text) ?? describe(text), inLanguage: language, url },
      },
    };
  }
}

/** JSON as the text of a script element, which nothing in it can end. */
export const jsonForScript = (value: unknown): string => JSON.stringify(value).replaceAll("<", "\\u003c");
