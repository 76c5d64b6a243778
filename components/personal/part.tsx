import type { ReactNode } from "react";

type Props = {
  readonly id: string;
  readonly title: string;
  /** Says what is to be seen, in a sentence. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

/** A part of a personal page, under its heading. */
export function Part({ id, title, note, children }: Props) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="part">
      <h2 id={`${id}-heading`}>{title}</h2>
      {note && <p className="part-note">{note}</p>}
      {children}
    </section>
  );
}
