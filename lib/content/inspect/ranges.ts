type Range = { readonly line: number; readonly endLine: number };

/** Ranges that are named before the rest is only counted. */
const MOST = 12;

/** `12` or `12–30` */
export const rangeOf = ({ line, endLine }: Range): string => (line === endLine ? `${line}` : `${line}–${endLine}`);

/** `3, 5–9, 12 and 4 more` */
export function rangesOf(ranges: readonly Range[]): string {
  const named = ranges.slice(0, MOST).map(rangeOf).join(", ");
  return ranges.length > MOST ? `${named} and ${ranges.length - MOST} more` : named;
}
