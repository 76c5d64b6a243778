"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { sentenceOf } from "@/components/errors/messages";
import { useReply } from "@/components/personal/use-reply";
import type { Reply } from "@/components/practice/client";
import { rememberLearner } from "@/components/practice/known-learner";
import { deliver } from "@/components/practice/outbox";
import type { Me, Settings, SettingsChanges } from "@/lib/api/me";
import type { Locale } from "@/lib/i18n/locales";
import { settingsMessages } from "@/lib/i18n/messages/settings";

const PAUSE = 500;

export type Section = "daily" | "interview";
/** What the last change came to, beside the heading of its section. */
export type Said = { readonly section: Section; readonly words: string };

/** Who asks and their settings, saved a moment after each change. */
export function useSettings(locale: Locale) {
  const t = settingsMessages[locale];
  const { reply: answered, reload, put } = useReply<Me>("/api/me");
  const reply = asSeenHere(answered);
  const [said, setSaid] = useState<Said | null>(null);
  const pending = useRef<SettingsChanges>({});
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const me = reply?.ok ? reply.value : null;

  const save = useCallback(
    async (section: Section) => {
      clearTimeout(timer.current);
      const body = pending.current;
      if (Object.keys(body).length === 0) return;
      pending.current = {};
      const subject = `settings:${Object.keys(body).sort().join()}`;
      const answer = await deliver<Me>({ method: "PATCH", path: "/api/me", body, subject });
      if (answer.ok) rememberLearner(true);
      const words = answer.ok ? t.saved : answer.code === "kept" ? t.kept : sentenceOf(answer.code, locale);
      setSaid({ section, words });
      // What was typed meanwhile is newer than what this says.
      if (answer.ok && Object.keys(pending.current).length === 0) put(answer.value);
    },
    [locale, t, put],
  );
  const change = (changes: SettingsChanges, section: Section) => {
    if (!me) return;
    // Whoever is nobody yet becomes somebody by this, in their own zone.
    pending.current = { ...(me.learner ? {} : { zone: me.settings.zone }), ...pending.current, ...changes };
    put({ ...me, settings: { ...me.settings, ...changes } as Settings });
    setSaid({ section, words: t.saving });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void save(section), PAUSE);
  };
  useEffect(() => {
    const leave = () => void save("daily");
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, [save]);
  return { reply, reload, change, said };
}

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Of whoever has said nothing, the zone is that of the browser. */
function asSeenHere(reply: Reply<Me> | null): Reply<Me> | null {
  if (!reply?.ok || reply.value.learner) return reply;
  return { ...reply, value: { ...reply.value, settings: { ...reply.value.settings, zone: zoneHere() } } };
}
