"use client";

import { useSyncExternalStore } from "react";
import { isKnownLearner, watchLearner } from "@/components/practice/known-learner";
import { OWN_STATUSES, type OwnStatus } from "@/lib/catalogue/listing";

type StatusWords = { readonly label: string; readonly any: string } & Readonly<Record<OwnStatus, string>>;

type Props = {
  readonly chosen: OwnStatus | undefined;
  readonly words: StatusWords;
};

/** How a learner stands with the questions to show. Who has learned nothing is not asked; it stands in room that is empty until then. */
export function StatusChoice({ chosen, words }: Props) {
  const isKnown = useSyncExternalStore(watchLearner, isKnownLearner, () => false);
  if (!isKnown && chosen === undefined) return null;
  return (
    <select name="status" aria-label={words.label} defaultValue={chosen ?? ""} className="field status-choice">
      <option value="">{words.any}</option>
      {OWN_STATUSES.map((status) => (
        <option key={status} value={status}>
          {words[status]}
        </option>
      ))}
    </select>
  );
}
