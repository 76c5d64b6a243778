import { beginOf } from "./begin-of";
import { isFrame, leadsOn } from "../marks/words";
import type { Document } from "../series/candidate";
import { areDivided } from "../series/divided";
import { isNavigation } from "../series/contents";
import { isOutline, type Outline } from "../series/outline";
import { nextPart } from "../series/reach";
import type { Weighed } from "../series/weighed";
import type { Unit } from "../units/unit";
import { isUnderlined } from "../units/underlined";
import { keepInBlocks, keepInContainers } from "./containers";
import { beforeFarewell, restIsFarewell } from "./farewell";
import { beforeSection } from "./section-lines";
import type { Span } from "./span";

/** Where each chosen question ends: the next one, a section, its container, a list of keys (`stops`), the document's farewell. */
export function cutSpans(
  chosen: readonly Weighed[],
  document: Document,
  outline: Outline,
  stops: readonly number[],
): Span[] {
  const starts = new Set(chosen.map(({ candidate }) => candidate.unit));
  const dividing = dividingDepths(chosen, document, starts);
  const known = new Map<Weighed["series"], Habits>();
  const habits = (series: Weighed["series"]): Habits => {
    const before = known.get(series);
    if (before) return before;
    const depths = series.members.map(({ unit }) => depthAbove(unit, document, outline));
    const found = {
      around: depths.reduce((least, depth) => Math.min(least, depth), 6),
      divided: areDivided(series.members, document),
    };
    known.set(series, found);
    return found;
  };
  const spans = chosen.map((weighed, at): Span => {
    const start = weighed.candidate.unit;
    const part = weighed.evidence.examined ? nextPart(start, outline) : null;
    const stop = Math.min(stops.find((unit) => unit > start) ?? document.units.length, part ?? Infinity);
    const next = chosen[at + 1];
    const limit = Math.min(stop, next ? beginOf(next, start, document) : document.units.length);
    const own = habits(weighed.series);
    const around = ownDepth(start, chosen[at - 1]?.candidate.unit ?? -1, own.around, document, outline);
    return { weighed, start, end: firstBreak(weighed, limit, document, { ...own, around }, dividing) };
  });
  return keepInBlocks(keepInContainers(spans, document), document).map((span, at, all) => {
    const next = all[at + 1];
    const last = !next || next.start > span.end;
    const { end, ...rest } = trim(span, document, last);
    return { ...rest, end: last ? end : beforeSection(rest.start, end, all[at + 1]?.start ?? end, document) };
  });
}

/** What holds for all of a series: the shallowest heading right above one of them, and whether rules part them. */
type Habits = { readonly around: number; readonly divided: boolean };

const depthAbove = (index: number, document: Document, outline: Outline): number => {
  const nearest = outline.above[index]?.at(-1);
  return nearest === undefined ? 0 : (document.units[nearest]?.depth ?? 0);
};

/**
 * The depth of the heading right above a question where a section begins between that and the question before: it can't
 * belong to an answer, and so the next one like it doesn't either.
 */
function ownDepth(start: number, before: number, around: number, { units }: Document, { above }: Outline): number {
  const nearest = above[start]?.at(-1) ?? -1;
  const opens = (above[nearest] ?? []).some((at) => at > before && (units[at]?.depth ?? 0) <= around);
  return opens ? Math.max(around, units[nearest]?.depth ?? 0) : around;
}

/** Share of questions with something below them above which none is taken to be left open. */
const ANSWERED = 0.8;

/**
 * Under questions that are no headings, a deeper heading may open a section or belong to an answer. Depths whose
 * headings mostly stand right above a question open sections.
 */
function dividingDepths(
  chosen: readonly Weighed[],
  document: Document,
  starts: ReadonlySet<number>,
): ReadonlySet<number> {
  const seen = new Map<number, { all: number; above: number }>();
  const answered = new Set(
    chosen.flatMap(({ candidate, series }) => (series.features.bodies >= ANSWERED ? [candidate.unit] : [])),
  );
  const first =
    chosen.find(({ candidate }) => document.units[candidate.unit]?.type !== "heading")?.candidate.unit ?? Infinity;
  for (const [index, unit] of document.units.entries()) {
    if (unit.type !== "heading" || starts.has(index) || index < first) continue;
    let next = index + 1;
    while (
      next < document.units.length &&
      ["rule", "tag", "heading"].includes(document.units[next]?.type ?? "") &&
      !starts.has(next)
    )
      next += 1;
    const count = seen.get(unit.depth) ?? { all: 0, above: 0 };
    const near = starts.has(next) || (starts.has(next + 1) && document.units[next]?.type === "text");
    // What stands right below one of many answered questions opens its answer.
    const opens = answered.has(index - 1);
    seen.set(unit.depth, { all: count.all + 1, above: count.above + Number(near) - Number(opens) });
  }
  return new Set([...seen].flatMap(([depth, { all, above }]) => (above >= 0.4 * all ? [depth] : [])));
}

function firstBreak(
  weighed: Weighed,
  limit: number,
  document: Document,
  { around, divided }: Habits,
  dividing: ReadonlySet<number>,
): number {
  const { units, marks } = document;
  const start = weighed.candidate.unit;
  const unit = units[start];
  if (unit?.type === "row") return start + 1;
  const depth = unit?.type === "heading" ? unit.depth : null;
  for (let at = start + 1; at < limit; at += 1) {
    const here = units[at];
    if (divided && here?.type === "rule" && here.path.length === 0 && !isUnderlined(start, units)) return at;
    if (!here || !isOutline(here) || here.path.length > (unit?.path.length ?? 0)) continue;
    if (leadsOn(here.text)) return at;
    const role = marks[at]?.label?.role;
    const isLabel = role === "answer" || role === "options" || /^(?:answer|solution|答案|解析|解答)/i.test(here.text);
    if (depth !== null) {
      if (here.depth < depth) return at;
      if (here.depth === depth && !isLabel && !isPoint(at, limit, weighed, document)) return at;
    } else if (!isLabel && (here.depth <= around || dividing.has(here.depth) || isFrame(here.text))) return at;
  }
  return limit;
}

/** Among numbered questions, a heading of their level without a number, but with words below it, belongs to an answer. */
function isPoint(at: number, limit: number, { candidate, series }: Weighed, { units, marks }: Document): boolean {
  if (!candidate.mark.ordinal || series.features.numbered < 0.8 || marks[at]?.ordinal || isFrame(units[at]?.text ?? ""))
    return false;
  const next = units.slice(at + 1, limit).find(({ type, text }) => type !== "rule" && type !== "tag" && text !== "");
  return next !== undefined && next.type !== "heading" && limit < units.length;
}

/** Rules, tags, navigation and farewells at the end belong to no question. */
function trim(span: Span, document: Document, last: boolean): Span {
  const { units, apart } = document;
  const least = span.start + (isUnderlined(span.start, units) ? 2 : 1);
  let end = span.end;
  let rule = least;
  while (last && rule < end && !(units[rule]?.type === "rule" && restIsFarewell(rule, end, document))) rule += 1;
  if (last && rule < end) end = rule;
  for (; end > least; end -= 1) {
    const unit = units[end - 1];
    if (!unit) break;
    const empty =
      unit.type === "rule" ||
      unit.type === "tag" ||
      unit.type === "definition" ||
      apart.has(end - 1) ||
      isNavigation(unit) ||
      // What stands right below a section's title is what that names.
      (!last && unit.type === "heading" && document.marks[end - 1]?.label === null && isOutline(unit));
    if (!empty) break;
  }
  if (!last && span.weighed.candidate.mark.ordinal && span.weighed.series.features.bodies <= 0.5) {
    // `Networking`, alone on a line between numbered questions, names what comes next.
    while (end > span.start + 1 && isTopicLine(units[end - 1], units[end - 2])) end -= 1;
  }
  return { ...span, end: last ? beforeFarewell(span.start, end, document) : end };
}

const isTopicLine = (unit: Unit | undefined, before: Unit | undefined): boolean =>
  unit?.type === "text" &&
  unit.path.length === 0 &&
  unit.block !== before?.block &&
  /\p{L}/u.test(unit.text) &&
  unit.text.length <= 24 &&
  !/[\p{P}]/u.test(unit.text) &&
  unit.text.split(/\s+/).length <= 3;
