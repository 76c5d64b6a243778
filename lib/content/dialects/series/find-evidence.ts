import { announcesChoices, isAdvice, isAround, isFrame, namesQuestions } from "../marks/words";
import { groupsBetween } from "../options/between";
import type { Unit } from "../units/unit";
import { findCalled, findLed, findOfAnswer, isAnnounced, isCalledHeading, isIntroduced } from "./announced";
import { asksBelow, isBlank, isContents, isReading, leadsOut, listBelow, offers, offersTruth } from "./below";
import type { Candidate, Document } from "./candidate";
import { areDivided } from "./divided";
import { gapBetween } from "./gaps";
import { goesOn, hasInlineAnswer } from "./inline-answers";
import { isOutline, type Outline } from "./outline";
import { nextPart, reachOf } from "./reach";
import { holdsForm } from "./forms";
import type { Surroundings } from "./surroundings";
import { setsTask } from "./tasks";
import type { Evidence } from "./evidence";

/** The evidence for every member of a series, in its order. */
export function evidenceFor(series: readonly Candidate[], document: Document, around: Surroundings): Evidence[] {
  const { units, marks } = document;
  const listed = new Set(around.aligned.values());
  const introduced = isIntroduced(series[0]?.unit ?? 0, document);
  // The nearest heading may belong to the answer before: what stands around all of them does not.
  const shallowest = series.reduce(
    (least, { unit }) => Math.min(least, depthAround(unit, document, around.outline)),
    6,
  );
  const divided = areDivided(series, document);
  const led = findLed(series, document);
  const called = findCalled(series, document);
  const ofAnswer = findOfAnswer(series, document);
  return series.map((candidate, at) => {
    const unit = units[candidate.unit];
    const part = around.outline.parts[candidate.unit];
    const examined = part != null && part < candidate.unit && candidate.rank <= 9;
    const next = Math.min(
      gapBetween(candidate, series[at + 1], document) ??
        series[at + 1]?.unit ??
        (examined ? nextPart(candidate.unit, around.outline) : null) ??
        reachOf(series, units.length),
      listEnd(candidate, unit, around, units),
    );
    const item = unit?.opens == null ? unit?.path.findLast(({ type }) => type === "item") : undefined;
    // An unmarked line that is the only one of its kind holds no section.
    const lonely = series.length === 1 && candidate.signature.startsWith("plain");
    const depth = unit?.type === "heading" ? unit.depth : lonely ? 6 : shallowest;
    let end = candidate.unit + 1;
    let body = 0;
    let quoted = 0;
    let folded = false;
    let answer = unit?.type !== "heading" && hasInlineAnswer(candidate);
    for (; end < next; end += 1) {
      const here = units[end];
      if (!here || (isOutline(here) && here.depth <= depth && marks[end]?.label?.role !== "answer")) break;
      if (examined && around.outline.parts[end] === end) break;
      if (item && !here.path.some(({ id }) => id === item.id)) break;
      if (divided && here.type === "rule" && here.path.length === 0) break;
      if (here.type === "tag" || here.type === "rule" || document.apart.has(end)) continue;
      body += 1;
      quoted += Number(quotesAround(here) > quotesAround(unit));
      folded ||= here.summary && marks[end]?.label?.role === "answer" && marks[end]?.label?.alone === true;
      if (
        marks[end]?.label?.role === "answer" ||
        (here.summary &&
          here.path.filter(({ type }) => type === "details").length >
            (unit?.path.filter(({ type }) => type === "details").length ?? 0))
      )
        answer = true;
    }
    const headings = (around.outline.above[candidate.unit] ?? []).map((index) => units[index]?.text ?? "");
    const marked = unit?.opens != null || /^(?:strong|lead)/.test(candidate.signature);
    const leads = marked && candidate.mark.label === null && candidate.asks < 0.4 && /[:：]\s*$/.test(candidate.title);
    const chosen =
      unit?.type !== "heading" &&
      !leads &&
      [around.name, ...headings].some(announcesChoices) &&
      listBelow(candidate.unit, end, document);
    const options =
      chosen ||
      offersTruth(candidate.unit + 1, end, units) ||
      groupsBetween(around.groups, candidate.unit, end).some((group) => offers(group, candidate, end, units));
    const announced = isAnnounced(candidate.unit, document, around.outline, around.name);
    const nearest = (around.outline.above[candidate.unit] ?? []).at(-1);
    const advised =
      unit?.type !== "heading" &&
      candidate.asks < 0.9 &&
      candidate.mark.label?.role !== "question" &&
      (around.outline.above[candidate.unit] ?? []).some(
        (index) => index !== document.titleUnit && isAdvice(units[index]?.text ?? ""),
      );
    const framed =
      unit?.type !== "heading" &&
      nearest !== undefined &&
      isAround(units[nearest]?.text ?? "") &&
      (candidate.asks < 0.9 || leadsOut(unit));
    const names =
      /^(?:h\d|strong|plain)/.test(candidate.signature) &&
      candidate.asks < 0.4 &&
      candidate.mark.label?.role !== "question" &&
      namesQuestions(candidate.title);
    const namesPart = unit?.type !== "heading" && part === candidate.unit && candidate.asks < 0.4;
    const counted = unit?.type === "heading" && candidate.mark.ordinal !== null;
    const reading = candidate.asks < 0.4 && !counted && isReading(candidate.unit + 1, end, document);
    const framing = isFrame(candidate.title);
    const frame =
      isBlank(candidate, end, units) ||
      framed ||
      ofAnswer[at] === true ||
      (body === 0 && candidate.asks < 0.75 && opensSection(candidate.unit, units)) ||
      advised ||
      names ||
      namesPart ||
      reading ||
      framing ||
      isContents(candidate.unit + 1, end, document);
    const code = units.slice(candidate.unit, end).some(({ type, fenced }) => type === "code" && fenced);
    return {
      end,
      options,
      answer,
      body,
      announced,
      frame,
      framing,
      code,
      below: asksBelow(candidate.unit + 1, end, document),
      introduced,
      led: led[at] ?? false,
      called: called[at] === true || isCalledHeading(candidate, end, document, around.outline),
      examined,
      inline: goesOn(unit),
      lists: around.aligned.has(candidate.unit),
      listed: listed.has(candidate.unit),
      echoed: around.aligned.has(candidate.unit) || around.echoes.has(candidate.unit),
      leads,
      task: setsTask(candidate, end, document),
      form: holdsForm(candidate.unit + 1, end, document),
      quoted: body > 0 && quoted === body,
      prompted: quoted > 0 && isQuoted(candidate.unit + 1, unit, units),
      folded,
      states: /[。；.;]["'”’」)）]?$/.test(candidate.title) && candidate.asks < 0.4,
    };
  });
}

/** Whether a rule parts a heading from deeper ones, so that nothing is its own. */
function opensSection(index: number, units: readonly Unit[]): boolean {
  const depth = units[index]?.type === "heading" ? units[index].depth : 6;
  const next = units.slice(index + 1, index + 8).find(({ type }) => type !== "rule" && type !== "tag");
  return next?.type === "heading" && next.depth > depth;
}

/** Whether the first words below a line stand in a quotation of their own. */
function isQuoted(from: number, above: Unit | undefined, units: readonly Unit[]): boolean {
  const first = units.slice(from, from + 8).find(({ type, text }) => type !== "tag" && type !== "rule" && text !== "");
  return quotesAround(first) > quotesAround(above);
}

const quotesAround = (unit: Unit | undefined) => unit?.path.filter(({ type }) => type === "quote").length ?? 0;

/** What stands behind the last item of a list belongs to all of them, or to none; options are the last one's. */
function listEnd(
  { signature }: Candidate,
  unit: Unit | undefined,
  { listEnds, groups }: Surroundings,
  units: readonly Unit[],
): number {
  const end = unit?.opens && !/^(?:h\d|under)/.test(signature) ? listEnds.get(unit.opens.list) : undefined;
  if (end === undefined) return Infinity;
  // A table of options has a row of headings above them.
  const first = units[end]?.header ? end + 1 : end;
  return groupsBetween(groups, end, first + 1).length > 0 ? Infinity : end;
}

function depthAround(index: number, { units }: Document, outline: Outline): number {
  const nearest = outline.above[index]?.at(-1);
  return nearest === undefined ? 6 : (units[nearest]?.depth ?? 6);
}
