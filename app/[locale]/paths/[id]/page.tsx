import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { pathsOf, templatesOf } from "@/app/_lib/catalogue";
import { readLocale } from "@/app/_lib/locale-page";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { topicNamesOf } from "@/app/_lib/personal-page";
import { siteAddress } from "@/app/_lib/site";
import { JsonLd } from "@/components/layout/json-ld";
import { PageFrame } from "@/components/layout/page-frame";
import { PathView } from "@/components/paths/path-view";
import { pathAddress } from "@/lib/catalogue/path";
import { pathJsonLd } from "@/lib/feeds/path-json-ld";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import "../../../lists.css";

export const dynamicParams = false;

type Props = PageProps<"/[locale]/paths/[id]">;

export const generateStaticParams = async () => (await pathsOf(DEFAULT_LOCALE)).map(({ id }) => ({ id }));

async function readParams(params: Props["params"]) {
  const [locale, { id }] = await Promise.all([readLocale(params), params]);
  const path = (await pathsOf(locale)).find((one) => one.id === id) ?? notFound();
  return { locale, path };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, path } = await readParams(params);
  const [title, description] = [path.title[locale], path.summary[locale]];
  return pageMetadata({ locale, path: pathAddress(path.id), title, description });
}

export default async function PathPage({ params }: Props) {
  const { locale, path } = await readParams(params);
  const [topics, templates] = await Promise.all([topicNamesOf(locale), templatesOf()]);
  const template = templates.find((offered) => offered.template.id === path.interview)?.template ?? null;
  return (
    <PageFrame locale={locale} path={pathAddress(path.id)}>
      <JsonLd data={pathJsonLd(path, { site: siteAddress(), locale })} />
      <PathView path={path} template={template} topics={topics} site={siteAddress()} locale={locale} />
    </PageFrame>
  );
}
