"use client";

import { useEffect } from "react";
import type { Life } from "./enliven";

/** Brings what a page can do besides being read. Not part of the first load: the page is there to be read first. */
export function Later(life: Life) {
  const { copy, copied, failed } = life.words;
  const { slug, title, language } = life.opened;
  useEffect(() => {
    let end: (() => void) | undefined;
    let isGone = false;
    import("./enliven").then(
      ({ enliven }) => {
        if (!isGone) end = enliven({ words: { copy, copied, failed }, opened: { slug, title, language } });
      },
      () => undefined,
    );
    return () => {
      isGone = true;
      end?.();
    };
  }, [copy, copied, failed, slug, title, language]);
  return null;
}
