"use client";

import { useSyncExternalStore } from "react";
import { isKnownLearner, watchLearner } from "@/components/practice/known-learner";

type Way = { readonly href: string; readonly label: string };
type Props = { readonly read: Way; readonly practise: Way };

/** The one way in: reading for who is new, practice for who has begun. */
export function StartAction({ read, practise }: Props) {
  const isKnown = useSyncExternalStore(watchLearner, isKnownLearner, () => false);
  return (
    <a href={isKnown ? practise.href : read.href} className="button button-primary one-of-two">
      <span data-shown={!isKnown}>{read.label}</span>
      <span data-shown={isKnown}>{practise.label}</span>
    </a>
  );
}
