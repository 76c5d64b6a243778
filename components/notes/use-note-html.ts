"use client";

import { useEffect, useState } from "react";
import type { SafeHtml } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";

export type NoteHtml = (text: string, locale: Locale) => SafeHtml | null;

/** Offline and never used before: notes are then shown as they were typed. */
const asTyped: NoteHtml = () => null;

/** What sets notes, loaded when it is first wanted: no page pays for it before. Null until it is there. */
export function useNoteHtml(isWanted = true): NoteHtml | null {
  const [render, setRender] = useState<{ readonly note: NoteHtml } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    import("@/lib/content/markdown/note").then(
      ({ renderNote }) => setRender({ note: renderNote }),
      () => setRender({ note: asTyped }),
    );
  }, [isWanted]);
  return render && render.note;
}
