import { likeness } from "../marks/likeness";
import type { Document } from "../series/candidate";
import type { Weighed } from "../series/weighed";
import type { Unit } from "../units/unit";
import type { Span } from "./span";

type Series = Weighed["series"];

/**
 * Least questions that only set a task, share of them that do, share that do so beyond doubt, how far their titles may
 * ask, and how far what sets a task must.
 */
const POSED = { least: 3, share: 0.5, sure: 0.3, title: 0.4, asks: 0.4 } as const;

/** Lines, code not counted, that only set a task. */
const LINES = 8;

/** Gaps in given code that are to be filled in. */
const GAPS = /_{4}/;

const known = new WeakMap<Series, boolean>();

/**
 * Whether the labelled titles of a series only name something (`Problem 3: Tides`), and what stands below most of them
 * does nothing but set a task: then few lines below any of them are no answer.
 */
export const isPosed = ({ weighed: { series }, start, end }: Span, document: Document): boolean =>
  arePosed(series, document) && isShort(wordsOf(start + 1, end, document));

function arePosed(series: Series, document: Document): boolean {
  const before = known.get(series);
  if (before !== undefined) return before;
  const { labelled, untitled, asks, options } = series.features;
  const named = labelled && untitled < POSED.share && asks < POSED.title && options === 0;
  const bodies = named
    ? series.members.flatMap((_, at) => {
        const body = bodyOf(series, at, document);
        return body ? [body] : [];
      })
    : [];
  const sure = bodies.filter((body) => isTask(body, asksAnywhere)).length;
  const found =
    sure >= POSED.least &&
    sure >= POSED.sure * bodies.length &&
    bodies.filter((body) => isTask(body, ordersAnywhere)).length >= POSED.share * bodies.length;
  known.set(series, found);
  return found;
}

/** What stands below a member; null where nothing does, or where a label says that an answer follows. */
function bodyOf({ members, evidence }: Series, at: number, document: Document): readonly Unit[] | null {
  const from = (members[at]?.unit ?? 0) + 1;
  const { answer = true, end = from } = evidence[at] ?? {};
  const body = wordsOf(from, end, document);
  return answer || body.length === 0 ? null : body;
}

const wordsOf = (from: number, to: number, { units }: Document): readonly Unit[] =>
  units.slice(from, to).filter(({ type, text }) => text !== "" && type !== "rule" && type !== "tag");

const isShort = (body: readonly Unit[]): boolean => body.filter(({ type }) => type !== "code").length <= LINES;

/** Whether the last words tell what to do, or lead up to the code or the list that ends it. */
function isTask(body: readonly Unit[], asks: (text: string) => boolean): boolean {
  if (!isShort(body)) return false;
  const last = body.findLastIndex(({ type, text, opens }) => type === "text" && (opens === null || asks(text)));
  const text = body[last]?.text ?? "";
  const below = body.slice(last + 1);
  if (below.some(({ type, text: code }) => type === "code" && GAPS.test(code))) return true;
  if (asks(text)) return below.every(({ type, opens }) => /[:：]$/.test(text) && type === "text" && opens !== null);
  return /[:：]$/.test(text) && body.slice(0, last).some((unit) => unit.type === "text" && asks(unit.text));
}

/** Whether any clause of a line asks or orders: `With the law of levers, derive …`. */
const asksAnywhere = (text: string): boolean =>
  text.split(/(?<=[.。!！?？;；,，:：])\s*/).some((clause) => likeness(clause) >= POSED.asks);

/** A word that is no verb, or not one that orders. */
const NO_ORDER =
  /^(?:\S+(?:s|ed|ing|ly)|in|on|at|for|from|with|without|within|when|if|after|before|while|since|until|unless|once|where|whether|although|by|to|of|as|then|and|but|or|so|only|even|both|all|not|un?like|into|over|under|between|during|through|via|per|about|near|upon|that|here|there|do|did|had|have|can|could|will|would|should|may|might|must|are)$/i;

/** `Attach the label to all of them.`: a word that may be a verb, right before what it is to be done to. */
const MAY_ORDER = /^([A-Z]\p{Ll}+) (?:an?|the|your|all|every|each|it|this|these|one|two|three|four|five|\d+)\b/u;

/** Whether a line asks or orders, or any sentence of it may. */
const ordersAnywhere = (text: string): boolean =>
  asksAnywhere(text) ||
  text.split(/(?<=[.!?])\s+/).some((sentence) => {
    const word = MAY_ORDER.exec(sentence)?.[1];
    return word !== undefined && !NO_ORDER.test(word);
  });
