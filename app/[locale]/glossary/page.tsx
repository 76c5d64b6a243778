import type { Metadata } from "next";
import { glossaryOf } from "@/app/_lib/catalogue";
import { readLocale } from "@/app/_lib/locale-page";
import { pageMetadata } from "@/app/_lib/page-metadata";
import { GlossaryList } from "@/components/glossary/glossary-list";
import { GlossaryHeader } from "@/components/glossary/glossary-header";
import { PageFrame } from "@/components/layout/page-frame";
import { Still } from "@/components/prose/still";
import { GLOSSARY } from "@/lib/catalogue/glossary";
import { unreachable } from "@/lib/core/invariant";
import { isDevelopment } from "@/lib/env";
import { glossaryMessages } from "@/lib/i18n/messages/glossary";
import "@/components/glossary/glossary.css";
import "../../lists.css";

type Props = PageProps<"/[locale]/glossary">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const { title, description } = glossaryMessages[locale];
  return pageMetadata({ locale, path: GLOSSARY, title, description });
}

export default async function GlossaryPage({ params }: Props) {
  const locale = await readLocale(params);
  const glossary = await glossaryOf(locale);
  if (!glossary.ok) return unreachable(glossary.code);
  const { shelves, total } = glossary.value;
  const still = isDevelopment ? undefined : `${locale}${GLOSSARY}`;
  return (
    <PageFrame locale={locale} path={GLOSSARY} still={still}>
      <div className="columns glossary">
        <GlossaryHeader letters={shelves.map(({ letter }) => letter)} total={total} locale={locale} />
        <Still page={still} name="terms" className="together">
          <GlossaryList shelves={shelves} locale={locale} />
        </Still>
      </div>
    </PageFrame>
  );
}
