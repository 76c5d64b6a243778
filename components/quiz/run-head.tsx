"use client";

import { MoreIcon, RemoveIcon, UndoIcon } from "@/components/ui/icons";
import type { Locale } from "@/lib/i18n/locales";
import { practiceMessages } from "@/lib/i18n/messages/practice";
import { quizMessages } from "@/lib/i18n/messages/quiz";
import { countUnsaved, type Session } from "./session-state";

type Props = {
  readonly session: Session;
  readonly onUndo: () => void;
  readonly onSend: () => void;
  readonly onLeave: () => void;
  readonly locale: Locale;
};

/** How far one is, whether all of it is saved, and the ways out. */
export function RunHead({ session, onUndo, onSend, onLeave, locale }: Props) {
  const t = quizMessages[locale];
  const { quiz, at, steps } = session;
  const total = quiz.items.length;
  const done = quiz.items.filter(({ place, grade }) => grade !== null || isAnswered(session, place)).length;
  const [kept, failed, saving] = (["kept", "failed", "saving"] as const).map((one) => countUnsaved(session, one));
  const item = quiz.items.find(({ place }) => place === at);
  const isAgain = quiz.items.some(({ place, questionId }) => questionId === item?.questionId && place < (at ?? 0));
  return (
    <div className="sheet run-head">
      <progress max={total} value={done} aria-label={t.progress(done, total)} />
      <p className="run-place">
        <span className="number">{at === null ? t.progress(done, total) : t.place(done + 1, total)}</span>
        {isAgain && <span>{t.again}</span>}
        {quiz.setup.cram && <span>{t.cramming}</span>}
        {failed || kept ? (
          <span className="unsaved">
            {failed ? t.failed(failed) : t.kept(kept ?? 0)}{" "}
            <button type="button" onClick={onSend}>
              {failed ? t.retry : t.sendNow}
            </button>
          </span>
        ) : (
          steps.length > 0 && <span>{saving ? t.saving : t.saved}</span>
        )}
      </p>
      <div className="run-tools">
        <button type="button" onClick={onUndo} disabled={steps.length === 0} aria-keyshortcuts="Control+Z Meta+Z">
          <UndoIcon />
          <span>{practiceMessages[locale].undo}</span>
        </button>
        <button type="button" popoverTarget="quiz-menu" aria-haspopup="dialog" disabled={at === null}>
          <MoreIcon />
          <span>{t.more}</span>
        </button>
        <button type="button" onClick={onLeave} aria-keyshortcuts="Escape" title={t.leaveHint}>
          <RemoveIcon />
          <span>{t.leave}</span>
        </button>
      </div>
    </div>
  );
}

const isAnswered = ({ steps }: Session, at: number): boolean =>
  steps.some(({ act, place, saved }) => act === "review" && place === at && saved !== "saved");
