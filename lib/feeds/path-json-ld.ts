import { pathAddress, questionsOf, type PathPage } from "@/lib/catalogue/path";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { pathsMessages } from "@/lib/i18n/messages/paths";
import { siteMessages } from "@/lib/i18n/messages/site";

type Node = Readonly<Record<string, unknown>>;

/** A learning path for machines that read schema.org: what it is, its questions in order, and where it stands. */
export function pathJsonLd(path: PathPage, { site, locale }: { readonly site: string; readonly locale: Locale }): Node {
  const at = (address: string) => site + localePath(locale, address);
  const url = at(pathAddress(path.id));
  const name = path.title[locale];
  const numbered = (items: readonly Node[]) =>
    items.map((item, index) => ({ "@type": "ListItem", position: index + 1, ...item }));
  const questions = questionsOf(path);
  return {
    "@context": "https://schema.org",
    "@graph": [
      {
        "@type": "LearningResource",
        "@id": url,
        url,
        name,
        description: path.summary[locale],
        inLanguage: LANGUAGE_TAG[locale],
        learningResourceType: "Learning path",
        audience: { "@type": "EducationalAudience", audienceType: path.audience[locale] },
        timeRequired: `PT${path.hours}H`,
        isAccessibleForFree: true,
        mainEntity: {
          "@type": "ItemList",
          numberOfItems: questions.length,
          itemListElement: numbered(
            questions.map((question) => ({ name: question.title, url: at(`/questions/${question.slug}`) })),
          ),
        },
      },
      {
        "@type": "BreadcrumbList",
        itemListElement: numbered([
          { name: siteMessages[locale].name, item: at("/") },
          { name: pathsMessages[locale].title, item: at(pathAddress(null)) },
          { name, item: url },
        ]),
      },
    ],
  };
}
