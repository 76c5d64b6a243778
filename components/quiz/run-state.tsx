"use client";

import type { ReactNode } from "react";

type Props = {
  readonly title: string;
  readonly hint?: string;
  /** Something is awaited: what is said is not the last word. */
  readonly isBusy?: boolean;
  readonly children?: ReactNode;
};

/** Stands where a question would: what happened, and the way on. */
export function RunState({ title, hint, isBusy = false, children }: Props) {
  return (
    <div className="columns run-state" aria-busy={isBusy}>
      <div>
        {isBusy ? <p role="status">{title}</p> : <h1 className="page-title">{title}</h1>}
        {hint && <p>{hint}</p>}
        {children && <div>{children}</div>}
      </div>
    </div>
  );
}
