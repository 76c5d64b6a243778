"use client";

import { useEffect, useRef, useState } from "react";
import { send } from "@/components/practice/client";
import { isKnownLearner } from "@/components/practice/known-learner";
import { BookmarkIcon, MoreIcon, NoteIcon } from "@/components/ui/icons";
import type { Status } from "@/lib/api/keeping";
import type { Locale } from "@/lib/i18n/locales";
import { keepingMessages } from "@/lib/i18n/messages/keeping";
import { CardActs } from "./card-acts";
import { CollectionChoice } from "./collection-choice";
import { NotePanel } from "./note-panel";
import { isPlainKey } from "./plain-key";
import { ReportForm } from "./report-form";
import { standingOf } from "./standing";
import { useBookmark } from "./use-bookmark";
import "./keeping.css";

const READ_FOR = 4000;
/** What is longer has no room beside the topic. */
const SHORT = 14;

type Props = {
  readonly questionId: string;
  readonly locale: Locale;
  /** Another number: how one stands with the question may have changed. */
  readonly version: number;
  readonly onChange: () => void;
};

/** What a learner has to do with a question besides reading it. Stands in room that is empty until it comes. */
export function Keeping({ questionId, locale, version, onChange }: Props) {
  const t = keepingMessages[locale];
  const [status, setStatus] = useState<Status["items"][number] | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [isWriting, setWriting] = useState(() => location.hash === "#note");
  const [isWritten, setWritten] = useState<boolean | null>(null);
  const [isMoreOpen, setMoreOpen] = useState(false);
  const more = useRef<HTMLDivElement>(null);
  const noteButton = useRef<HTMLButtonElement>(null);
  const { isHeld, toggle, setHeld } = useBookmark({
    questionId,
    locale,
    known: status?.bookmarked ?? false,
    say: setSaid,
    onSeveral: () => more.current?.showPopover(),
  });

  useEffect(() => {
    if (!isKnownLearner()) return;
    let isGone = false;
    void send<Status>("GET", `/api/status?ids=${questionId}`).then((reply) => {
      if (!isGone && reply.ok) setStatus(reply.value.items[0] ?? null);
    });
    return () => {
      isGone = true;
    };
  }, [questionId, version]);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(setSaid, READ_FOR, null);
    return () => clearTimeout(timer);
  }, [said]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isPlainKey(event) || (event.key !== "b" && event.key !== "n")) return;
      event.preventDefault();
      if (event.key === "b") void toggle();
      else setWriting(true);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  });

  const standing = status && standingOf(status);
  const hasNote = isWritten ?? status?.noted ?? false;
  const close = () => {
    setWriting(false);
    noteButton.current?.focus();
  };
  return (
    <div role="group" aria-label={t.tools} className="keeping">
      <p role="status" data-long={said !== null && said.length > SHORT}>
        {said ?? (standing && t.states[standing])}
      </p>
      <button
        type="button"
        aria-pressed={isHeld}
        aria-label={t.bookmark}
        aria-keyshortcuts="b"
        title={`${t.bookmark} (b)`}
        onClick={() => void toggle()}
      >
        <BookmarkIcon />
      </button>
      <button
        ref={noteButton}
        type="button"
        aria-expanded={isWriting}
        aria-label={hasNote ? t.hasNote : t.note}
        aria-keyshortcuts="n"
        title={`${t.note} (n)`}
        data-written={hasNote}
        onClick={() => setWriting(!isWriting)}
      >
        <NoteIcon />
      </button>
      <button type="button" popoverTarget="keeping-more" aria-label={t.more} title={t.more}>
        <MoreIcon />
      </button>
      <div
        ref={more}
        id="keeping-more"
        popover="auto"
        className="panel panel-corner"
        onToggle={(event) => setMoreOpen(event.newState === "open")}
      >
        {isMoreOpen && (
          <>
            <CollectionChoice questionId={questionId} locale={locale} onHeld={setHeld} />
            {status && <CardActs {...{ status, locale, onChange }} />}
            <ReportForm questionId={questionId} locale={locale} />
          </>
        )}
      </div>
      {isWriting && <NotePanel questionId={questionId} locale={locale} onClose={close} onWritten={setWritten} />}
    </div>
  );
}
