import { isAround } from "../marks/words";
import type { Document } from "./candidate";
import type { Weighed } from "./weighed";

/** Least items that are all of a document: what a text lists is shorter. */
const LEAST = 8;
/** Share of them that have something below, of the lines outside of lists that are headings, and of items that are alike. */
const MOST = 0.8;
/** Share of the items that are sure to be questions. */
const ALIKE = 0.5;
/** Least items for each line that is sure to be a question, beside them or deeper: so few are part of what they say. */
const OUTNUMBERED = { beside: 8, inner: 2 } as const;

/**
 * The items of a document that announces questions and is nothing but lists whose items each say something: entries that
 * only name what is asked. They need say nothing where the title names it a list of questions (`named`). `sure`: the lines
 * that are questions beyond doubt.
 */
export function chooseItems(
  weighed: readonly Weighed[],
  sure: readonly Weighed[],
  { units, apart, titleUnit }: Document,
  named: boolean,
): Weighed[] {
  const items = weighed.filter(({ candidate: { signature } }) => /^item1/.test(signature));
  // Links alone are sources to read.
  const isOwn = ({ candidate: { unit } }: Weighed) => named && !units[unit]?.pieces.some(({ link }) => link !== null);
  const certain = new Set(sure);
  // Bullets among numbered items beyond doubt are points of what those say.
  const outer = items.filter((one) => certain.has(one));
  const counted = outer.length > 0 && outer.every(isCounted);
  const told = items.filter(
    (one) =>
      certain.has(one) ||
      ((!counted || isCounted(one)) &&
        (one.evidence.body > 0 || isOwn(one)) &&
        !isAround(one.candidate.title) &&
        !one.evidence.framing),
  );
  const own = units.filter(
    ({ type, text, path }, at) => type === "text" && text !== "" && path.length === 0 && !apart.has(at),
  );
  const headings = units.filter(({ type }, at) => type === "heading" && at !== titleUnit);
  // Where as many of the items are beyond doubt, the others beside them are alike.
  const among = outer.length >= ALIKE * told.length;
  const inner = sure.filter(({ candidate }) => !/^item1/.test(candidate.signature));
  const stands =
    told.length >=
      Math.max(
        LEAST,
        among ? 0 : OUTNUMBERED.beside * (sure.length - inner.length),
        OUTNUMBERED.inner * inner.length,
      ) &&
    told.length >= MOST * items.length &&
    // What little prose there is leads up to them.
    own.length <= (1 - MOST) * told.length &&
    headings.length <= told.length / 2 &&
    inner.every(({ candidate: { rank } }) => rank > (told[0]?.candidate.rank ?? 0));
  return stands ? told : [];
}

const isCounted = ({ candidate: { mark } }: Weighed): boolean => mark.ordinal !== null;
