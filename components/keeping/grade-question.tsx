"use client";

import { useCallback, useEffect, useRef } from "react";
import { sentenceOf } from "@/components/errors/messages";
import { useReply } from "@/components/personal/use-reply";
import { serverTime } from "@/components/practice/client";
import type { Deed } from "@/components/practice/deeds";
import { Grades } from "@/components/practice/grades";
import { intervalWords } from "@/components/practice/interval-words";
import { newId } from "@/components/practice/new-id";
import { useDeed } from "@/components/practice/use-deed";
import type { CardReply, ReviewReply } from "@/lib/api/practice";
import type { Locale } from "@/lib/i18n/locales";
import { practiceMessages } from "@/lib/i18n/messages/practice";
import { GRADES, type Grade } from "@/lib/scheduling/card";
import { isPlainKey } from "./plain-key";

type Graded = Deed & { readonly body: { readonly grade: Grade; readonly attemptId: string } };
type Props = {
  readonly questionId: string;
  readonly proposal?: Grade | null;
  readonly locale: Locale;
  readonly onChange: () => void;
};

/** Asks how it went; then says what was noted, and takes it back if asked to. */
export function GradeQuestion({ questionId, proposal = null, locale, onChange }: Props) {
  const t = practiceMessages[locale];
  const card = useReply<CardReply>(`/api/cards/${questionId}`);
  const { reload } = card;
  const onDone = useCallback(() => {
    reload();
    onChange();
  }, [reload, onChange]);
  const { done, perform, undo } = useDeed<Graded, ReviewReply>(onDone);
  const group = useRef<HTMLDivElement>(null);
  const noted = useRef<HTMLParagraphElement>(null);
  const isOpen = done === null || done.saved === "undone" || done.saved === "refused";

  const grade = useCallback(
    (given: Grade) => {
      const body = { attemptId: newId(), questionId, grade: given };
      void perform({ path: "/api/reviews", body });
    },
    [perform, questionId],
  );
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const given = GRADES[Number(event.key) - 1];
      if (!given || !isPlainKey(event) || !group.current || !isInSight(group.current)) return;
      event.preventDefault();
      grade(given);
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [grade]);
  useEffect(() => {
    // The button that had the focus is gone.
    if (!isOpen && document.activeElement === document.body) noted.current?.focus({ preventScroll: true });
  }, [isOpen]);

  return (
    <div className="grade-question">
      <p ref={noted} role="status" tabIndex={-1}>
        {said()}
      </p>
      {isOpen ? (
        <Grades
          {...{ group, proposal, locale }}
          intervals={card.reply?.ok ? card.reply.value.intervals : null}
          describedBy="grading-hint"
          onGrade={grade}
        />
      ) : (
        <button type="button" className="button" disabled={done.saved === "saving"} onClick={() => void undo()}>
          {t.undo}
        </button>
      )}
    </div>
  );

  function said(): string {
    if (!done) return t.gradeHint;
    const { saved, code, reply, deed } = done;
    if (saved === "undone") return t.takenBack;
    if (code === "attempt-conflict") return t.conflict;
    if (code !== null && code !== "kept") return sentenceOf(code, locale);
    const name = t.grades[deed.body.grade];
    const when = reply?.dueAt ? intervalWords({ ...reply, dueAt: reply.dueAt }, serverTime(), locale) : null;
    if (saved === "saving") return t.saving;
    return saved === "kept" ? `${t.noted(name, null)}${locale === "en" ? " " : ""}${t.keptHere}` : t.noted(name, when);
  }
}

/** Whether one sees what a key would do. */
function isInSight(element: HTMLElement): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= innerHeight && !document.querySelector(":popover-open");
}
