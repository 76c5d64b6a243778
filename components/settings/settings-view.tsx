"use client";

import { useSyncExternalStore } from "react";
import { ThemeChoice } from "@/components/layout/theme-choice";
import { Answered } from "@/components/personal/answered";
import { Part } from "@/components/personal/part";
import type { TopicNames } from "@/components/progress/topic-names";
import type { Locale } from "@/lib/i18n/locales";
import { settingsMessages } from "@/lib/i18n/messages/settings";
import { siteMessages } from "@/lib/i18n/messages/site";
import { DailySettings } from "./daily-settings";
import { InterviewSettings } from "./interview-settings";
import { JoinForm } from "./join-form";
import { secretIn, watchHash } from "./secret";
import { useSettings, type Section } from "./use-settings";
import { YourData } from "./your-data";

type Props = { readonly topics: TopicNames; readonly locale: Locale };

/** All that can be set; and, at the address of a link, the question whether to take it. */
export function SettingsView({ topics, locale }: Props) {
  const t = settingsMessages[locale];
  const { reply, reload, change, said } = useSettings(locale);
  const hasLink = useSyncExternalStore(
    watchHash,
    () => location.hash.startsWith("#join=") && secretIn(location.hash) !== null,
    () => false,
  );
  const sayOf = (section: Section) => <span role="status">{said?.section === section && said.words}</span>;
  if (hasLink)
    return (
      <Part id="join" title={t.joinTitle} note={t.joinHint}>
        <JoinForm locale={locale} />
      </Part>
    );
  return (
    <Answered reply={reply} onRetry={reload} locale={locale}>
      {(me) => (
        <>
          <Part id="daily" title={t.daily} note={sayOf("daily")}>
            <DailySettings settings={me.settings} locale={locale} onChange={(changes) => change(changes, "daily")} />
          </Part>
          <Part id="interview" title={t.interview} note={sayOf("interview")}>
            <InterviewSettings
              settings={me.settings}
              topics={topics}
              locale={locale}
              onChange={(changes) => change(changes, "interview")}
            />
          </Part>
          <Part id="display-settings" title={t.display}>
            {/* A form of its own: the same radios stand in the header. */}
            <form>
              <ThemeChoice legend={t.theme} labels={siteMessages[locale].themes} />
            </form>
          </Part>
          <YourData me={me} topics={topics} locale={locale} onForgotten={reload} />
        </>
      )}
    </Answered>
  );
}
