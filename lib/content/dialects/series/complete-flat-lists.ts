import type { Document } from "./candidate";
import { EVEN } from "./complete";
import type { Weighed } from "./weighed";

/** Least bullets of a document, the share of its lines that they are, and the share of them that are accepted. */
const FLAT = { least: 10, lines: 0.9, accepted: 0.35 } as const;
/** Least bullets of a list that tells, and the share of them that ask. */
const LIST = { least: 3, asking: 0.25 } as const;

/** A document that is nothing but bullets below headings lists questions in every section where it lists them in most. */
export function completeFlatLists(weighed: readonly Weighed[], { units }: Document): Weighed[] {
  const lines = units.filter(
    ({ type, text }) => text !== "" && !["heading", "rule", "tag", "front-matter"].includes(type),
  );
  const isBullet = ({ candidate }: Weighed) => candidate.signature.startsWith("item1b");
  const bullets = weighed.filter(isBullet);
  const accepted = bullets.filter(({ score }) => score > 0).length;
  const flat =
    bullets.length >= FLAT.least &&
    bullets.length >= FLAT.lines * lines.length &&
    new Set(bullets.map(({ candidate }) => candidate.signature)).size === 1 &&
    accepted >= FLAT.accepted * bullets.length &&
    listsOf(bullets, units).every((list) => list.length < LIST.least || askingOf(list) >= LIST.asking * list.length);
  return flat
    ? weighed.map((one) => (isBullet(one) && one.score <= EVEN && !one.evidence.frame ? { ...one, score: 0.3 } : one))
    : [...weighed];
}

const askingOf = (list: readonly Weighed[]) => list.filter(({ candidate }) => candidate.asks >= 0.75).length;

function listsOf(bullets: readonly Weighed[], units: Document["units"]): readonly (readonly Weighed[])[] {
  const lists = new Map<number | undefined, Weighed[]>();
  for (const one of bullets) {
    const key = units[one.candidate.unit]?.opens?.list;
    const list = lists.get(key);
    if (list) list.push(one);
    else lists.set(key, [one]);
  }
  return [...lists.values()];
}
