"use client";

import { useState } from "react";
import { Part } from "@/components/personal/part";
import { momentOf } from "@/components/ui/day-words";
import type { TopicNames } from "@/components/progress/topic-names";
import type { Me } from "@/lib/api/me";
import type { Locale } from "@/lib/i18n/locales";
import { settingsMessages } from "@/lib/i18n/messages/settings";
import { ForgetMe } from "./forget-me";
import { OtherBrowser } from "./other-browser";
import { StartOver } from "./start-over";

type Props = {
  readonly me: Me;
  readonly topics: TopicNames;
  readonly locale: Locale;
  readonly onForgotten: () => void;
};

/** What is stored about whoever asks, and all they can do with it. */
export function YourData({ me, topics, locale, onForgotten }: Props) {
  const t = settingsMessages[locale];
  const [isForgotten, setForgotten] = useState(false);
  const since = me.since === null ? "" : ` ${t.since(momentOf(me.since, locale))}`;
  return (
    <Part id="data" title={t.data} note={me.learner ? `${t.stored}${since}` : t.nothing}>
      {isForgotten && <p role="status">{t.forgotten}</p>}
      {me.learner && (
        <>
          <a href="/api/me/export" download className="button">
            {t.exportData}
          </a>
          <OtherBrowser locale={locale} />
          <StartOver topics={topics} locale={locale} />
          <ForgetMe
            locale={locale}
            onForgotten={() => {
              setForgotten(true);
              onForgotten();
            }}
          />
        </>
      )}
    </Part>
  );
}
