import type { Unit } from "../units/unit";
import type { Mark } from "./mark";
import { likeness } from "./likeness";

/** Least lines whose numbers run on, and how many of the lines that begin so they must be. */
const RUN = { least: 5, share: 0.6 } as const;
const GLUED = /^(\d{1,3})(?!(?:st|nd|rd|th)\b)(?= ?[\p{L}《“「（(])/u;

/**
 * `1下列哪一项…`, `1 Which of these…`: a number without any sign counts its line only where such numbers run on from 1, or nearly;
 * elsewhere `3个线程` counts threads.
 */
export function numberGlued(marks: readonly Mark[], units: readonly Unit[]): readonly Mark[] {
  const glued = marks.flatMap(({ ordinal, label, title }, at) => {
    const unit = units[at];
    const written =
      ordinal || label || (unit?.type !== "text" && unit?.type !== "heading") ? null : GLUED.exec(title)?.[1];
    return written ? [{ at, written, value: Number(written) }] : [];
  });
  const runs: (typeof glued)[] = [];
  for (const one of glued) {
    const run = runs.at(-1);
    const last = run?.at(-1)?.value ?? 0;
    // One may be missing, or marked in another way.
    if (run && (one.value === last + 1 || one.value === last + 2)) run.push(one);
    else if (one.value === 1) runs.push([one]);
  }
  const counting = runs.filter((run) => run.length >= RUN.least).flat();
  if (counting.length < RUN.share * glued.length) return marks;
  const numbers = new Map(counting.map((one) => [one.at, one]));
  return marks.map((mark, at) => {
    const number = numbers.get(at);
    if (!number) return mark;
    const { written, value } = number;
    const title = mark.title.slice(written.length).trimStart();
    const ordinal = { kind: "arabic", value, prefix: "", written, bracketed: false } as const;
    return { ...mark, ordinal, title, labelled: title, asks: likeness(title) };
  });
}
