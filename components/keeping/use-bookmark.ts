"use client";

import { useState } from "react";
import { sentenceOf } from "@/components/errors/messages";
import { send } from "@/components/practice/client";
import { deliver } from "@/components/practice/outbox";
import type { Locale } from "@/lib/i18n/locales";
import { keepingMessages } from "@/lib/i18n/messages/keeping";

type Held = { readonly collections: readonly string[] };
type Asked = {
  readonly questionId: string;
  readonly locale: Locale;
  /** What the server last said, if it was asked. */
  readonly known: boolean;
  readonly say: (words: string) => void;
  /** Shows the collections: one press must not take a question out of several. */
  readonly onSeveral: () => void;
};

/** A bookmark that is set and taken away at once, and is sent when it can be. */
export function useBookmark({ questionId, locale, known, say, onSeveral }: Asked) {
  const [chosen, setChosen] = useState<boolean | null>(null);
  const isHeld = chosen ?? known;
  const path = `/api/bookmarks/${questionId}`;
  const t = keepingMessages[locale];

  const toggle = async () => {
    const next = !isHeld;
    if (!next) {
      const held = await send<Held>("GET", path);
      if (held.ok && held.value.collections.length > 1) return onSeveral();
    }
    setChosen(next);
    say(next ? t.bookmarked : t.removed);
    const subject = `bookmark:${questionId}`;
    const reply = next
      ? await deliver<Held>({ method: "PUT", path, body: { locale }, subject })
      : await deliver<Held>({ method: "DELETE", path, subject });
    if (reply.ok || reply.code === "kept") return;
    setChosen(!next);
    say(sentenceOf(reply.code, locale));
  };
  return { isHeld, toggle, setHeld: setChosen };
}
