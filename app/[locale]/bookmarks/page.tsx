import type { Metadata } from "next";
import { readLocale } from "@/app/_lib/locale-page";
import { personalMetadata, topicNamesOf } from "@/app/_lib/personal-page";
import { BookmarksView } from "@/components/bookmarks/bookmarks-view";
import { PersonalPage } from "@/components/personal/personal-page";
import { bookmarkMessages } from "@/lib/i18n/messages/bookmarks";
import "../../lists.css";

type Props = PageProps<"/[locale]/bookmarks">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = bookmarkMessages[locale];
  return personalMetadata(t.title, t.description, locale);
}

export default async function BookmarksPage({ params }: Props) {
  const locale = await readLocale(params);
  const t = bookmarkMessages[locale];
  return (
    <PersonalPage name="bookmarks" title={t.title} lead={t.description} locale={locale}>
      <BookmarksView topics={await topicNamesOf(locale)} locale={locale} />
    </PersonalPage>
  );
}
