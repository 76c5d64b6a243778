import type { Document } from "../series/candidate";
import { findAnswer } from "./prompt";
import type { Span } from "./span";
import { findTitle } from "./title";

const EXPLANATION = /^(?:解析|解释|说明|explanations?|explain|rationale)$/;
/** Share of such labels that stand right below a title from which on they open answers like any other label. */
const OPENS = 0.5;
/** Labels of a document that tell. */
const ENOUGH = 3;

/**
 * Names of labels that explain what stands above them, which is then the answer. Where most stand right below their
 * question they open the answer, and what stands above one is part of the question.
 */
export function findExplanations(spans: readonly Span[], document: Document): ReadonlySet<string> {
  const counts = new Map<string, { all: number; opening: number }>();
  for (const span of spans) {
    const from = findTitle(span, document).to + 1;
    const at = findAnswer(span, document, from);
    const name = at < span.end ? document.marks[at]?.label?.name : undefined;
    if (name === undefined || !EXPLANATION.test(name)) continue;
    const count = counts.get(name) ?? { all: 0, opening: 0 };
    const bare = document.units
      .slice(from, at)
      .every(({ type, text }) => text === "" || type === "tag" || type === "rule");
    counts.set(name, { all: count.all + 1, opening: count.opening + Number(bare) });
  }
  return new Set(
    [...counts].flatMap(([name, { all, opening }]) => (all >= ENOUGH && opening >= OPENS * all ? [] : [name])),
  );
}
