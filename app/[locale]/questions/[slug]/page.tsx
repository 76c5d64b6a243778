import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { questionOf, slugsOf } from "@/app/_lib/catalogue";
import { readLocale } from "@/app/_lib/locale-page";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { siteAddress } from "@/app/_lib/site";
import { JsonLd } from "@/components/layout/json-ld";
import { PageFrame } from "@/components/layout/page-frame";
import { PageHead } from "@/components/layout/page-head";
import { Still } from "@/components/prose/still";
import { Later } from "@/components/question/later";
import { Neighbourhood } from "@/components/question/neighbourhood";
import { QuestionArticle } from "@/components/question/question-article";
import { PrintButton } from "@/components/sheet/print-button";
import { TakeAway } from "@/components/sheet/take-away";
import { describe } from "@/lib/catalogue/describe";
import { isDevelopment } from "@/lib/env";
import { listPath } from "@/lib/catalogue/list-address";
import { questionJsonLd } from "@/lib/feeds/json-ld";
import { localePath } from "@/lib/i18n/locales";
import { catalogueMessages } from "@/lib/i18n/messages/catalogue";
import { sheetMessages } from "@/lib/i18n/messages/sheet";
import { siteMessages } from "@/lib/i18n/messages/site";

export const dynamicParams = false;

type Props = PageProps<"/[locale]/questions/[slug]">;

export const generateStaticParams = async () => (await slugsOf()).map((slug) => ({ slug }));

async function readParams(params: Props["params"]) {
  const [locale, { slug }] = await Promise.all([readLocale(params), params]);
  const question = await questionOf(slug, locale);
  if (!question.ok) notFound();
  const path = `/questions/${slug}`;
  const { title, ...head } = pageMetadata({
    locale,
    path,
    title: question.value.page.text.title.text,
    description: describe(question.value.page.text),
    question: { slug },
  });
  return { locale, path, title, head, ...question.value };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await readParams(params)).title };
}

export default async function QuestionPage({ params }: Props) {
  const { locale, path, head, page, topic, neighbours } = await readParams(params);
  const topicTitle = topic?.text.title ?? page.meta.topic;
  const above = [
    { name: siteMessages[locale].name, path: "/" },
    { name: topicTitle, path: listPath(page.meta.topic) },
  ];
  const still = isDevelopment ? undefined : `${locale}/${page.meta.slug}`;
  const difficulties = catalogueMessages[locale].difficulty;
  return (
    <PageFrame locale={locale} path={path} still={still}>
      <Still page={still} name="data">
        <PageHead head={head} />
        <JsonLd data={questionJsonLd(page, { site: siteAddress(), locale, above, difficulties })} />
      </Still>
      <QuestionArticle page={page} still={still} topicTitle={topicTitle} locale={locale} />
      <div className="columns">
        <TakeAway label={sheetMessages[locale].tools} address={`${siteAddress()}${localePath(locale, path)}`}>
          <PrintButton label={sheetMessages[locale].print} />
          <a href={localePath(locale, `${path}.md`)} type="text/markdown">
            {sheetMessages[locale].markdown}
          </a>
        </TakeAway>
      </div>
      <Neighbourhood page={page} still={still} topicTitle={topicTitle} neighbours={neighbours} locale={locale} />
      <Later
        id={page.meta.id}
        slug={page.meta.slug}
        title={page.text.title.text}
        language={page.text.locale}
        locale={locale}
      />
    </PageFrame>
  );
}
