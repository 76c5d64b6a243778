import type { Metadata } from "next";
import { readLocale } from "@/app/_lib/locale-page";
import { personalMetadata } from "@/app/_lib/personal-page";
import { PersonalPage } from "@/components/personal/personal-page";
import { JoinForm } from "@/components/settings/join-form";
import { settingsMessages } from "@/lib/i18n/messages/settings";
import "../../../lists.css";

type Props = PageProps<"/[locale]/settings/join">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await readLocale(params);
  const t = settingsMessages[locale];
  return personalMetadata(t.joinTitle, t.joinHint, locale);
}

export default async function JoinPage({ params }: Props) {
  const locale = await readLocale(params);
  const t = settingsMessages[locale];
  return (
    <PersonalPage name="settings" title={t.joinTitle} lead={t.joinHint} locale={locale}>
      <JoinForm locale={locale} />
    </PersonalPage>
  );
}
