"use client";

import { useEffect, useRef, type ReactNode } from "react";

type Props = {
  readonly title: string;
  readonly hint?: string;
  /** Something is awaited: what is said is not the last word. */
  readonly isBusy?: boolean;
  readonly children?: ReactNode;
};

/** Stands where a question would: what happened, and the way on. */
export function Aside({ title, hint, isBusy = false, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isBusy) heading.current?.focus({ preventScroll: true });
  }, [isBusy, title]);
  return (
    <div className="sheet taking-aside" aria-busy={isBusy}>
      {isBusy ? (
        <p role="status">{title}</p>
      ) : (
        <h1 ref={heading} tabIndex={-1} className="page-title outline-none">
          {title}
        </h1>
      )}
      {hint && <p>{hint}</p>}
      {children && <div>{children}</div>}
    </div>
  );
}
