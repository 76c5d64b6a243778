"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { newId } from "@/components/practice/new-id";
import { send } from "@/components/practice/client";
import { load } from "@/components/search/load";
import type { Quiz } from "@/lib/api/practice";
import { localePath, type Locale } from "@/lib/i18n/locales";
import type { QuizSetup } from "@/lib/quiz/quiz";
import { runPath } from "@/lib/quiz/setup-address";

/** Draws a quiz and goes to it. However often it is pressed, or its reply is lost, one is drawn. */
export function useStart(locale: Locale) {
  const [isStarting, setStarting] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const asked = useRef<{ readonly setup: string; readonly clientId: string }>(undefined);
  useEffect(() => {
    // Whoever comes back to this page finds it as it was left.
    const onShow = (event: PageTransitionEvent) => event.persisted && location.reload();
    addEventListener("pageshow", onShow);
    return () => removeEventListener("pageshow", onShow);
  }, []);
  const start = useCallback(
    (setup: QuizSetup) => {
      if (isStarting) return;
      const text = JSON.stringify(setup);
      if (asked.current?.setup !== text) asked.current = { setup: text, clientId: newId() };
      const { clientId } = asked.current;
      setStarting(true);
      setRefusal(null);
      void send<Quiz>("POST", "/api/quizzes", { clientId, setup }).then((reply) => {
        if (reply.ok) return load(localePath(locale, runPath(reply.value.id)));
        setStarting(false);
        setRefusal(reply.code);
      });
    },
    [isStarting, locale],
  );
  return { start, isStarting, refusal };
}
