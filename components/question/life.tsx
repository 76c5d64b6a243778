"use client";

import { useCallback, useEffect, useState, type ComponentType } from "react";
import { createPortal } from "react-dom";
import { Grading } from "@/components/keeping/grading";
import { Keeping } from "@/components/keeping/keeping";
import type { Solved } from "@/components/coding/workbench";
import type { Opened } from "@/components/reading/follow";
import { whenNear } from "@/components/ui/when-near";
import type { Locale } from "@/lib/i18n/locales";
import { questionMessages } from "@/lib/i18n/messages/question";
import { enliven } from "./enliven";
import { afterFirstMoments } from "./first-moments";

/** How near the place for a program must be: a quarter of a screen. Its editor comes later still. */
const NEAR = "25% 0px";

export type Alive = Opened & { readonly id: string; readonly locale: Locale };

/** All that a question's page can do besides being read, in one piece that comes after the page. */
export function Life({ id, locale, slug, title, language }: Alive) {
  const { copy, copied, copyFailed: failed } = questionMessages[locale];
  useEffect(
    () => enliven({ words: { copy, copied, failed }, opened: { slug, title, language }, locale }),
    [locale, copy, copied, failed, slug, title, language],
  );
  const [version, setVersion] = useState(0);
  const onChange = useCallback(() => setVersion((before) => before + 1), []);
  const [header] = useState(() => document.querySelector(".question-header"));
  // What has no answer yet cannot be known.
  const [answered] = useState(() => document.querySelector(".question:has(> .answer-part, > * > .answer-part)"));
  // Where a program is to be written.
  const [place] = useState(() => document.querySelector(".workbench"));
  const [Workbench, setWorkbench] = useState<ComponentType<Solved>>();
  useEffect(() => {
    if (!place) return;
    const waits: (() => void)[] = [];
    const bring = () => {
      for (const end of waits) end();
      import("@/components/coding/workbench").then(
        (brought) => setWorkbench(() => brought.Workbench),
        () => undefined,
      );
    };
    // A link may lead to what only the workbench opens.
    if (location.hash !== "") bring();
    else waits.push(whenNear([place], NEAR, bring), afterFirstMoments(bring));
    return () => waits.forEach((end) => end());
  }, [place]);
  const about = { questionId: id, locale, onChange };
  return (
    <>
      {header && createPortal(<Keeping {...about} version={version} />, header)}
      {answered && !place && createPortal(<Grading {...about} />, answered)}
      {place && Workbench && createPortal(<Workbench {...about} slug={slug} language={language} />, place)}
    </>
  );
}
