"use client";

import { useLayoutEffect, useRef } from "react";
import { isComposing } from "@/components/search/composing";
import { GRADES, type Grade } from "@/lib/scheduling/card";

type Verbs = {
  /** Missing while there is nothing to reveal; grades likewise. */
  readonly reveal?: (() => void) | undefined;
  readonly grade?: ((grade: Grade) => void) | undefined;
  readonly undo: () => void;
  readonly leave: () => void;
};

const FIELD = "textarea,select,[contenteditable],input:not([type='checkbox'],[type='radio'])";
const CONTROL = "a,button,summary,label,input,[tabindex='0']";
const OPENED = "dialog[open],:popover-open";

/** Space, 1 to 4, Ctrl-Z and Esc. In a field, while composing and while something is open keys are only keys; Esc leaves the field. */
export function useQuizKeys(verbs: Verbs): void {
  const now = useRef(verbs);
  // Before anybody sees the question: a key that is pressed at once counts.
  useLayoutEffect(() => {
    now.current = verbs;
  });
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.altKey || isComposing(event)) return;
      const act = actOf(event, now.current);
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, []);
}

function actOf({ key, target, ctrlKey, metaKey, shiftKey }: KeyboardEvent, verbs: Verbs): (() => void) | undefined {
  if (document.querySelector(OPENED)) return;
  const at = target instanceof HTMLElement ? target : document.body;
  const inField = at.closest(FIELD) !== null;
  // Of an editor Esc is a key of its own.
  if (inField && at.closest("[data-own-keys]")) return;
  if (key === "Escape") return inField ? () => at.blur() : verbs.leave;
  if (inField || shiftKey) return;
  if (ctrlKey || metaKey) return key.toLowerCase() === "z" ? verbs.undo : undefined;
  if (key === " ") return at.closest(CONTROL) ? undefined : verbs.reveal;
  const grade = GRADES[Number(key) - 1];
  const { grade: give } = verbs;
  return grade && give && (() => give(grade));
}
