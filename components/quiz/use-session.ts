"use client";

import { useEffect, useState } from "react";
import { send } from "@/components/practice/client";
import type { Quiz } from "@/lib/api/practice";
import type { Locale } from "@/lib/i18n/locales";
import { forgetOthers, keep, recall } from "./drafts";
import { openSession, type SessionHandle } from "./session";
import type { Step } from "./session-state";
import { readAhead } from "./texts";
import type { Verbs } from "./verbs";

type Opened =
  | { readonly phase: "loading" | "missing" }
  | { readonly phase: "trouble"; readonly code: string }
  | { readonly phase: "open"; readonly id: string; readonly handle: SessionHandle };

const UUID = /^[0-9a-f-]{36}$/;
const stepsKey = (id: string) => `quiz-steps:${id}`;

/** Opens the quiz that the address names, or the one that was left last; without a connection as it was last seen here. */
export function useSession(verbs: Verbs, locale: Locale): readonly [Opened, () => void] {
  const [opened, setOpened] = useState<Opened>({ phase: "loading" });
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isGone = false;
    const ends: (() => void)[] = [];
    const open = (quiz: Quiz) => {
      forgetOthers(quiz.id);
      const handle = openSession(quiz, verbs, recallSteps(quiz.id));
      history.replaceState(null, "", `#${quiz.id}`);
      const save = () => {
        keep(quiz.id, "quiz", handle.read().quiz);
        keepSteps(quiz.id, handle.read().steps);
      };
      save();
      ends.push(handle.subscribe(save), watch(handle, verbs));
      void readAhead(slugsAhead(quiz), locale, () => isGone);
      // What was graded in the moment before the page was left.
      handle.retry();
      setOpened({ phase: "open", id: quiz.id, handle });
    };
    const read = async () => {
      const named = location.hash.slice(1);
      const id = UUID.test(named) ? named : null;
      const reply = await (id ? verbs.read(id) : send<Quiz>("GET", "/api/quizzes/current"));
      if (isGone) return;
      const seen = !reply.ok && reply.status === 0 && id ? recall<Quiz>(id, "quiz") : null;
      if (reply.ok) open(reply.value);
      else if (seen) open(seen);
      else setOpened(reply.status === 404 ? { phase: "missing" } : { phase: "trouble", code: reply.code });
    };
    void read();
    return () => {
      isGone = true;
      for (const end of ends) end();
    };
  }, [verbs, locale, tries]);
  const retry = () => {
    setOpened({ phase: "loading" });
    setTries((before) => before + 1);
  };
  return [opened, retry];
}

/** Hears of what other tabs did, and of what has arrived after waiting. */
function watch(handle: SessionHandle, verbs: Verbs): () => void {
  const onSight = () => void (document.hidden || handle.refresh());
  document.addEventListener("visibilitychange", onSight);
  const end = verbs.watch(() => {
    if (verbs.waiting() === 0 && handle.read().steps.some(({ saved }) => saved === "kept")) void handle.refresh();
  });
  return () => {
    document.removeEventListener("visibilitychange", onSight);
    end();
  };
}

const slugsAhead = ({ items, next }: Quiz): string[] => {
  const open = items.filter(({ grade }) => grade === null);
  return [...open.filter(({ place }) => place === next), ...open].map(({ slug }) => slug);
};

// Of this tab alone: another one has not done it, and would be surprised to see it undone.
function recallSteps(id: string): Step[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(stepsKey(id)) ?? "[]");
    return Array.isArray(kept) ? (kept as Step[]) : [];
  } catch {
    return [];
  }
}

function keepSteps(id: string, steps: readonly Step[]): void {
  try {
    sessionStorage.setItem(stepsKey(id), JSON.stringify(steps));
  } catch {
    return;
  }
}
