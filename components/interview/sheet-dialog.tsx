"use client";

import { useEffect, useRef, type ReactNode } from "react";

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** Something to be settled before one goes on. */
export function SheetDialog({ title, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Not its first button: what is pressed by accident here cannot be taken back.
    heading.current?.focus();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="taking-dialog" className="taking-dialog" onClose={onClose}>
      <h2 id="taking-dialog" ref={heading} tabIndex={-1} className="outline-none">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
