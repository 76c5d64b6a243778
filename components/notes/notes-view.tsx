"use client";

import { useEffect, useState } from "react";
import { KeptRow } from "@/components/bookmarks/kept-row";
import { Answered } from "@/components/personal/answered";
import { useReply } from "@/components/personal/use-reply";
import type { TopicNames } from "@/components/progress/topic-names";
import { momentOf } from "@/components/ui/day-words";
import { NothingHere } from "@/components/ui/nothing-here";
import type { ListedQuestion } from "@/lib/api/keeping";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { noteMessages } from "@/lib/i18n/messages/notes";
import { NoteText } from "./note-text";
import { useNoteHtml } from "./use-note-html";

const PAUSE_IN_TYPING = 250;
const LONGEST = 200;

type Found = {
  readonly total: number;
  readonly items: readonly (ListedQuestion & { readonly text: string; readonly updatedAt: string })[];
};
type Props = { readonly topics: TopicNames; readonly locale: Locale };

/** All notes, and those that hold some words. */
export function NotesView({ topics, locale }: Props) {
  const t = noteMessages[locale];
  const [typed, setTyped] = useState("");
  const [q, setQ] = useState("");
  const html = useNoteHtml();
  const { reply, reload } = useReply<Found>(`/api/notes?locale=${locale}&q=${encodeURIComponent(q)}`);
  useEffect(() => {
    const timer = setTimeout(setQ, PAUSE_IN_TYPING, typed.trim());
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <>
      <input
        type="search"
        aria-label={t.search}
        placeholder={t.searchHint}
        maxLength={LONGEST}
        value={typed}
        className="field notes-search"
        onChange={(event) => setTyped(event.target.value)}
      />
      <Answered reply={html && reply} onRetry={reload} locale={locale}>
        {({ total, items }) => (
          <>
            <p role="status" className="found">
              {total > 0 && (items.length < total ? t.more(items.length, total) : t.found(total))}
            </p>
            {items.length === 0 && (
              <NothingHere
                title={q === "" ? t.empty : t.none(q)}
                hint={q === "" ? t.emptyHint : t.noneHint}
                href={localePath(locale, q === "" ? "/topics" : "/notes")}
                label={q === "" ? t.browse : t.clear}
              />
            )}
            <ul className="kept">
              {items.map((note) => (
                <KeptRow key={note.questionId} question={note} topics={topics} locale={locale} hash="#note">
                  <div className="note-text">{html && <NoteText text={note.text} html={html} locale={locale} />}</div>
                  <p className="facts">
                    <span>
                      {t.changed} <time dateTime={note.updatedAt}>{momentOf(note.updatedAt, locale)}</time>
                    </span>
                  </p>
                </KeptRow>
              ))}
            </ul>
          </>
        )}
      </Answered>
    </>
  );
}
