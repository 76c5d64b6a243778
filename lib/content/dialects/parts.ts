import type { Part } from "../inspect/reading";
import { joinParts } from "../inspect/lines";
import type { KeyBlock } from "./entries/answer-keys";
import type { Merged } from "./entries/merge";
import type { Entry } from "./entries/entry";
import type { Document } from "./series/candidate";
import { isOutline } from "./series/outline";
import { isNavigation } from "./series/contents";
import { takesLeave } from "./marks/words";
import type { Unit } from "./units/unit";

type Owner = Pick<Part, "as" | "question" | "reason">;

type Sources = {
  readonly document: Document;
  readonly merged: readonly Merged[];
  readonly contents: ReadonlySet<number>;
  readonly blocks: readonly KeyBlock[];
  readonly lines: readonly string[];
};

/** What every non-blank line was taken for, each exactly once. */
export function partsOf({ document, merged, contents, blocks, lines }: Sources): Part[] {
  const owners = new Array<Owner | undefined>(lines.length);
  const claim = (unit: Unit | undefined, owner: Owner) => {
    for (let line = unit?.line ?? 1; line <= (unit?.endLine ?? 0); line += 1) owners[line - 1] ??= owner;
  };
  for (const [question, { entry, listed }] of merged.entries()) {
    for (const one of [entry, ...listed]) claimEntry(one, question, document, claim);
  }
  // What answers several questions stands with the one that it stands below.
  for (const [question, { entry, listed }] of merged.entries())
    for (const { below } of [entry, ...listed])
      for (let at = below?.from ?? 0; at < (below?.to ?? 0); at += 1)
        claim(document.units[at], { as: document.units[at]?.type === "code" ? "code" : "answer", question });
  const firstTitle = merged.reduce(
    (least, { entry, listed }) => Math.min(least, entry.span.start, ...listed.map(({ span }) => span.start)),
    Infinity,
  );
  const keyed = new Set(blocks.flatMap(({ keys }) => keys.map(({ unit }) => unit)));
  const lastHeading = document.units.findLastIndex(({ type }) => type === "heading");
  for (const [index, unit] of document.units.entries())
    claim(unit, outside(unit, index, { contents, keyed, firstTitle, lastHeading }));
  return joinParts(fill(owners, lines), lines);
}

function claimEntry(
  entry: Entry,
  question: number,
  { units }: Document,
  claim: (unit: Unit | undefined, owner: Owner) => void,
): void {
  const options = new Set(
    entry.options.flatMap(({ unit, lastUnit }) => Array.from({ length: lastUnit - unit + 1 }, (_, at) => unit + at)),
  );
  for (let at = entry.span.start; at < entry.span.end; at += 1) {
    const unit = units[at];
    if (at <= entry.titleTo) claim(unit, { as: "title", question });
    else if (options.has(at)) claim(unit, { as: "option", question });
    else if (at < entry.answerFrom && at !== entry.keyAt) claim(unit, { as: "prompt", question });
    else claim(unit, { as: unit?.type === "code" ? "code" : "answer", question });
  }
}

type Surroundings = {
  readonly contents: ReadonlySet<number>;
  readonly keyed: ReadonlySet<number>;
  readonly firstTitle: number;
  readonly lastHeading: number;
};

function outside(unit: Unit, index: number, { contents, keyed, firstTitle, lastHeading }: Surroundings): Owner {
  if (unit.type === "front-matter") return { as: "front-matter" };
  if (isOutline(unit)) return { as: "section" };
  if (contents.has(index)) return { as: "aside", reason: "contents: it leads to places in this document" };
  if (isNavigation(unit)) return { as: "aside", reason: "navigation" };
  if (keyed.has(index)) return { as: "aside", reason: "keys of questions above" };
  if (unit.type === "rule" || unit.type === "tag") return { as: "aside", reason: "a divider" };
  if (unit.type === "definition") return { as: "aside", reason: "an address that other lines refer to" };
  if (index < firstTitle)
    return {
      as: "aside",
      reason: firstTitle === Infinity ? "no question is marked here" : "it stands before the first question",
    };
  const farewell = takesLeave(unit.text) || index > lastHeading;
  return { as: "aside", reason: farewell ? "closing words" : "it stands between questions" };
}

/** Lines that no unit covers (an underline, a lone quotation mark) go with the line before them. */
function fill(owners: readonly (Owner | undefined)[], lines: readonly string[]): Part[] {
  let last: Owner = { as: "aside", reason: "a divider" };
  return lines.flatMap((text, index): Part[] => {
    const owner = owners[index] ?? last;
    if (text.trim() === "") return [];
    last = owner;
    return [{ line: index + 1, endLine: index + 1, ...owner }];
  });
}
