"use client";

import { useState } from "react";
import { sentenceOf } from "@/components/errors/messages";
import type { Locale } from "@/lib/i18n/locales";
import { interviewSavingMessages } from "@/lib/i18n/messages/interview-saving";
import type { RunItem } from "./run-state";

type Kind = "offline" | "offlineNowhere" | "troubled" | "refused" | null;

function kindOf(items: readonly RunItem[]): Kind {
  const find = (saved: string) => items.find(({ answer }) => answer.saved === saved);
  const kept = find("kept");
  if (kept) return kept.answer.onDevice ? "offline" : "offlineNowhere";
  return find("refused") ? "refused" : find("retrying") ? "troubled" : null;
}

type Props = { readonly items: readonly RunItem[]; readonly onRetry: () => void; readonly locale: Locale };

/** Says once that something is not saved, what that means, and that it is over. */
export function Trouble({ items, onRetry, locale }: Props) {
  const t = interviewSavingMessages[locale];
  const kind = kindOf(items);
  const [before, setBefore] = useState<{ readonly kind: Kind; readonly isBack: boolean }>({ kind, isBack: false });
  const isSaving = items.some(({ answer }) => answer.saved === "saving");
  // While the first try after it is under way, nothing is known yet.
  if (kind !== before.kind && (kind !== null || !isSaving))
    setBefore({ kind, isBack: kind === null && before.kind !== "refused" });
  const code = items.find(({ answer }) => answer.code !== null)?.answer.code ?? "internal";
  return (
    <div role="status" className={before.kind === null ? "sr-only" : "sheet taking-trouble"}>
      {before.kind === null ? (
        before.isBack && t.backAgain
      ) : (
        <p>
          {before.kind === "refused" ? sentenceOf(code, locale) : t[before.kind]}{" "}
          {before.kind !== "refused" && (
            <button type="button" className="taking-link" onClick={onRetry}>
              {t.sendNow}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
