import type { Document } from "./candidate";
import type { Series } from "./score";

/** What it counts that other lists marked alike ask beyond doubt: in this part their author only names what is asked. */
const SIBLINGS = 1.5;
/** Least lines of the others, and how far they ask on average. */
const ENOUGH = 5;
const ASKS = 0.5;
/** Shares of lines with words below them in which lists may differ and still be of one kind. */
const ALIKE = 0.3;

/** What lists marked like `run` add to it, when it opens a section of its own. */
export function siblingOdds(run: Series, all: readonly Series[], { units }: Document): number {
  if (!/^(?:item1|line\|\|)/.test(run.signature) || run.features.led > 0.3 || run.features.leads > 0.3) return 0;
  if (run.members.length < 3 || run.features.numbered < 1 || !opensSection(run.members[0]?.unit ?? 0, units)) return 0;
  const others = all.filter(
    (one) => one !== run && Math.abs(one.features.bodies - run.features.bodies) <= ALIKE && one.score > SIBLINGS,
  );
  const count = others.reduce((sum, { members }) => sum + members.length, 0);
  const asks = others.reduce((sum, { members, features }) => sum + members.length * features.asks, 0) / count;
  return count >= ENOUGH && asks >= ASKS ? SIBLINGS : 0;
}

/** Whether a heading stands right above, or above the one line that opens its section: `By telephone.` */
function opensSection(index: number, units: Document["units"]): boolean {
  const above = units
    .slice(Math.max(0, index - 5), index)
    .filter(({ type, text }) => type !== "rule" && type !== "tag" && (type !== "text" || text !== ""));
  const last = above.at(-1);
  const isLine = last?.type === "text" && last.path.length === 0;
  return (isLine ? above.at(-2) : last)?.type === "heading";
}
