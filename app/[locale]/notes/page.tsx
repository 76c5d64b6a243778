import type { Metadata } from "next";
import { readLocale } from "@/app/_lib/locale-page";
import { personalMetadata, topicNamesOf } from "@/app/_lib/personal-page";
import { NotesView } from "@/components/notes/notes-view";
import { PersonalPage } from "@/components/personal/personal-page";
import { noteMessages } from "@/lib/i18n/messages/notes";
import "../../lists.css";

type Props = PageProps<"/[locale]/notes">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = noteMessages[locale];
  return personalMetadata(t.title, t.description, locale);
}

export default async function NotesPage({ params }: Props) {
  const locale = await readLocale(params);
  const t = noteMessages[locale];
  return (
    <PersonalPage name="notes" title={t.title} lead={t.description} locale={locale}>
      <NotesView topics={await topicNamesOf(locale)} locale={locale} />
    </PersonalPage>
  );
}
