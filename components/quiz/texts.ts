"use client";

import { useCallback, useEffect, useState } from "react";
import { send, type Reply } from "@/components/practice/client";
import type { AskedQuestion } from "@/lib/catalogue/asked";
import type { Locale } from "@/lib/i18n/locales";

const known = new Map<string, Promise<Reply<AskedQuestion>>>();

/** The text of a question; one that is there is not asked for again. */
function readText(slug: string, locale: Locale): Promise<Reply<AskedQuestion>> {
  const path = `/api/questions/${slug}?locale=${locale}`;
  const reading = known.get(path) ?? send<AskedQuestion>("GET", path);
  known.set(path, reading);
  void reading.then((reply) => reply.ok || known.delete(path));
  return reading;
}

/** Reads texts ahead, one after another, so that the next question is there at once and the last one without a connection. */
export async function readAhead(slugs: readonly string[], locale: Locale, isOver: () => boolean): Promise<void> {
  for (const slug of slugs) {
    if (isOver() || !(await readText(slug, locale)).ok) return;
  }
}

/** The text of a question: null while it is awaited. */
export function useText(slug: string, locale: Locale) {
  const [found, setFound] = useState<{ readonly slug: string; readonly reply: Reply<AskedQuestion> } | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isGone = false;
    void readText(slug, locale).then((reply) => {
      if (!isGone) setFound({ slug, reply });
    });
    return () => {
      isGone = true;
    };
  }, [slug, locale, tries]);
  const retry = useCallback(() => {
    setFound(null);
    setTries((before) => before + 1);
  }, []);
  return { reply: found?.slug === slug ? found.reply : null, retry };
}
