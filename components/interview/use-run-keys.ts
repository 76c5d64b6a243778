"use client";

import { useEffect } from "react";
import { isComposing } from "@/components/search/composing";
import { focusAnswer } from "./focus-answer";
import type { Run } from "./run";

const FIELD = "textarea,select,[contenteditable],input:not([type='checkbox'],[type='radio'])";
const OPENED = "dialog[open],:popover-open";

/** Keys of a question. In a field only Ctrl-Enter and Esc are ours. */
export function useRunKeys(run: Run, onReview: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = actOf(event);
      if (!act) return;
      event.preventDefault();
      act();
    };
    const onward = () => {
      const { at, items } = run.read();
      if (at === items.length - 1) onReview();
      else run.go(at + 1);
    };
    const plain: Readonly<Record<string, () => void>> = {
      j: onward,
      k: () => run.go(run.read().at - 1),
      a: focusAnswer,
      f: () => {
        const { items, at } = run.read();
        run.change({ flagged: !items[at]?.answer.mine.flagged });
      },
      l: showList,
    };
    const actOf = (event: KeyboardEvent): (() => void) | undefined => {
      const { key, target, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (event.defaultPrevented || event.repeat || isComposing(event) || document.querySelector(OPENED)) return;
      // An editor has more keys of its own.
      const isOwn = target instanceof Element && target.closest("[data-own-keys]") !== null;
      if (key === "Enter" && (ctrlKey || metaKey)) return isOwn ? undefined : onward;
      const field = target instanceof Element ? target.closest<HTMLElement>(FIELD) : null;
      if (key === "Escape") return field && !isOwn ? () => field.blur() : undefined;
      if (field || ctrlKey || metaKey || altKey || shiftKey) return;
      return plain[key] ?? optionAt(key);
    };
    // Before the keys that every page has.
    addEventListener("keydown", onKeyDown, true);
    return () => removeEventListener("keydown", onKeyDown, true);
  }, [run, onReview]);
}

function optionAt(key: string): (() => void) | undefined {
  const option = document.querySelector<HTMLElement>(`.taking-choice [data-option="${CSS.escape(key)}"]`);
  return option ? () => option.click() : undefined;
}

/** Where it stands beside the text it takes the focus; else it opens. */
function showList(): void {
  const list = document.getElementById("taking-list");
  if (!list) return;
  if (getComputedStyle(list).position === "fixed") list.showPopover();
  list.querySelector<HTMLElement>("[aria-current]")?.focus();
}
