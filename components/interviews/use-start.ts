"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { send } from "@/components/practice/client";
import { newId } from "@/components/practice/new-id";
import { load } from "@/components/search/load";
import type { Interview, InterviewConfig } from "@/lib/api/interviews";
import { localePath, type Locale } from "@/lib/i18n/locales";

/** A template, one of one's own, or the questions of an earlier interview. */
export type Wish =
  { readonly template: string } | { readonly config: Partial<InterviewConfig> } | { readonly again: string };

/** Draws an interview, which starts its clock, and goes to it. However often it is pressed, or its reply is lost, one is drawn. */
export function useStart(locale: Locale) {
  const [starting, setStarting] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<{ readonly wish: string; readonly code: string } | null>(null);
  const asked = useRef<{ readonly wish: string; readonly clientId: string }>(undefined);
  useEffect(() => {
    // Whoever comes back to this page finds it as it was left.
    const onShow = (event: PageTransitionEvent) => event.persisted && location.reload();
    addEventListener("pageshow", onShow);
    return () => removeEventListener("pageshow", onShow);
  }, []);
  const start = useCallback(
    (wish: Wish) => {
      if (starting !== null) return;
      const text = JSON.stringify(wish);
      if (asked.current?.wish !== text) asked.current = { wish: text, clientId: newId() };
      const { clientId } = asked.current;
      setStarting(text);
      setRefusal(null);
      void send<Interview>("POST", "/api/interviews", { ...wish, clientId, locale }).then((reply) => {
        if (reply.ok) return load(localePath(locale, `/interviews/${reply.value.id}`));
        setStarting(null);
        setRefusal({ wish: text, code: reply.code });
      });
    },
    [starting, locale],
  );
  return { start, starting, refusal };
}

export type Starter = ReturnType<typeof useStart>;
