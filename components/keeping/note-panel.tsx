"use client";

import { useEffect, useRef, useState } from "react";
import { sentenceOf } from "@/components/errors/messages";
import { NoteText } from "@/components/notes/note-text";
import { useNoteHtml } from "@/components/notes/use-note-html";
import { RemoveIcon } from "@/components/ui/icons";
import type { Locale } from "@/lib/i18n/locales";
import { keepingMessages } from "@/lib/i18n/messages/keeping";
import { keepNote } from "./keep-note";
import type { TextState } from "./keep-text";
import { NoteConflict } from "./note-conflict";
import { useKeeper } from "./use-keeper";

const LONGEST = 20_000;

type Props = {
  readonly questionId: string;
  readonly locale: Locale;
  readonly onClose: () => void;
  readonly onWritten: (isWritten: boolean) => void;
};

/** A sheet to write on while the question stays readable. */
export function NotePanel({ questionId, locale, onClose, onWritten }: Props) {
  const t = keepingMessages[locale];
  const [state, setState] = useState<TextState | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [keeper] = useState(() => keepNote(questionId, setState));
  const [isShown, setShown] = useState(false);
  const html = useNoteHtml(isShown);
  const isReady = state !== null;

  useKeeper(keeper);
  // Before the note has come, too: what is typed meanwhile must not press the keys of the page.
  useEffect(() => {
    if (!isShown) field.current?.focus();
  }, [isShown]);

  const change = (text: string) => {
    keeper.type(text);
    onWritten(text !== "");
  };
  return (
    <section
      aria-labelledby="note-heading"
      className="note-panel"
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.nativeEvent.isComposing) onClose();
      }}
    >
      <header>
        <h2 id="note-heading">{t.note}</h2>
        <p role="status">{state && !state.elsewhere && (state.text !== "" || state.code) && words(state)}</p>
        {state?.saved === "refused" && (
          <button type="button" className="button button-quiet" onClick={() => void keeper.save()}>
            {t.saveAgain}
          </button>
        )}
        {state && !state.elsewhere && state.text !== "" && (
          <button
            type="button"
            className="button button-quiet"
            aria-pressed={isShown}
            onClick={() => setShown(!isShown)}
          >
            {t.preview}
          </button>
        )}
        <button type="button" aria-label={t.close} onClick={onClose}>
          <RemoveIcon />
        </button>
      </header>
      {state?.elsewhere ? (
        <NoteConflict
          mine={state.text}
          theirs={state.elsewhere.text}
          locale={locale}
          onChoose={(text) => void keeper.choose(text)}
        />
      ) : isShown && html && state ? (
        <div className="note-preview" tabIndex={0} role="region" aria-label={t.preview}>
          <NoteText text={state.text} html={html} locale={locale} />
        </div>
      ) : (
        <textarea
          ref={field}
          value={state?.text ?? ""}
          readOnly={!isReady}
          aria-busy={!isReady}
          maxLength={LONGEST}
          aria-labelledby="note-heading"
          placeholder={t.noteHint}
          onChange={(event) => change(event.target.value)}
        />
      )}
    </section>
  );

  function words({ saved, code }: TextState): string {
    return code && saved !== "kept" ? sentenceOf(code, locale) : t.noteStates[saved];
  }
}
