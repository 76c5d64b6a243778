import type { Metadata } from "next";
import { readLocale } from "@/app/_lib/locale-page";
import { personalMetadata, topicNamesOf } from "@/app/_lib/personal-page";
import { PersonalPage } from "@/components/personal/personal-page";
import { SettingsView } from "@/components/settings/settings-view";
import { settingsMessages } from "@/lib/i18n/messages/settings";
import "../../lists.css";

type Props = PageProps<"/[locale]/settings">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = settingsMessages[locale];
  return personalMetadata(t.title, t.description, locale);
}

export default async function SettingsPage({ params }: Props) {
  const locale = await readLocale(params);
  const t = settingsMessages[locale];
  return (
    <PersonalPage name="settings" title={t.title} lead={t.description} locale={locale}>
      <SettingsView topics={await topicNamesOf(locale)} locale={locale} />
    </PersonalPage>
  );
}
