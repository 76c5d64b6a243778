import { foldTitle } from "../marks/fold-title";
import { simplified } from "../marks/simplified";
import { stripOrdinal } from "../marks/ordinal";
import type { Document } from "../series/candidate";
import type { AnswerList } from "./answer-lists";
import type { Entry } from "./entry";
import { opensPart } from "./opens-part";

/** What a part of a list of answers adds to the name of the part of the examination that it answers, and points. */
const ADDED = /参考|标准|答案|解答|解析|要点|提示|\b(?:answers?|solutions?|keys?|to|for)\b|[（(].*$/giu;

/** Letters of a name that tell. */
const LEAST = 2;

/** The name of a part, whatever number and remark it bears: `二、填空题（10分）`, `填空题答案`. */
const nameOf = (text: string): string => {
  const plain = simplified(text.normalize("NFKC"));
  return foldTitle((stripOrdinal(plain, true)?.rest ?? plain).replace(ADDED, ""));
};

/**
 * Answers whose numbers begin again in every part of an examination, below the names of its parts: each part answers the
 * open questions of the one with its name, by number. Whether any did.
 */
export function assignParts(
  entries: readonly Entry[],
  open: readonly Entry[],
  { answers }: AnswerList,
  document: Document,
  assigned: Map<Entry, { from: number; to: number }>,
): boolean {
  const asking = new Set(entries.map(({ span }) => span.start));
  const asked = byName(
    open,
    ({ span }) => span.start,
    document,
    (at) => isHeading(at, document) && !asking.has(at),
  );
  const parts = byName(
    answers,
    ({ from }) => from,
    document,
    (at) => isHeading(at, document) || opensPart(at, document),
  );
  const before = assigned.size;
  for (const [name, some] of parts) {
    const alike = name.length < LEAST ? undefined : asked.get(name);
    if (!alike || new Set(alike.map(({ number }) => number)).size !== alike.length) continue;
    for (const { number, from, to } of some) {
      const entry = alike.find((one) => one.number === number && one.options.length === 0);
      if (entry) assigned.set(entry, { from, to });
    }
  }
  return assigned.size > before;
}

/** Some by the name of the nearest line above each that names a part. */
function byName<One>(
  some: readonly One[],
  unitOf: (one: One) => number,
  { units }: Document,
  names: (at: number) => boolean,
): Map<string, One[]> {
  const found = new Map<string, One[]>();
  let at = 0;
  let name = "";
  for (const one of some) {
    for (; at < unitOf(one); at += 1) if (names(at)) name = nameOf(units[at]?.text ?? "");
    const others = found.get(name);
    if (others) others.push(one);
    else found.set(name, [one]);
  }
  return found;
}

const isHeading = (at: number, { units }: Document): boolean => units[at]?.type === "heading";
