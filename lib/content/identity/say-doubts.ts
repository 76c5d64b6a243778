import { diagnose, type Diagnostic } from "../diagnostic";
import { explicitId } from "./explicit-id";
import { groupBy } from "./group";
import type { Doubt } from "./match-similar";
import type { Matching } from "./matching";
import type { Mint } from "./mint";

const MOST_NAMED = 3;

/** Asks the author which question is which: what each may be, who else may be that, and what to write to decide it. */
export function sayDoubts({ before, now }: Matching, doubts: readonly Doubt[], mint: Mint): readonly Diagnostic[] {
  const claims = doubts.flatMap((doubt) => doubt.before.map((old) => ({ old, now: doubt.now })));
  const claimants = groupBy(claims, ({ old }) => old);
  return doubts.flatMap((doubt) => {
    const one = now[doubt.now];
    if (!one) return [];
    const named = doubt.before.slice(0, MOST_NAMED).flatMap((old) => before[old] ?? []);
    const more = doubt.before.length - named.length;
    const olds = named.map(
      ({ id, title, file }) => `${id} (“${shorten(title)}”${file === one.file ? "" : `, ${file}`})`,
    );
    const others = new Set(
      doubt.before
        .flatMap((old) => claimants.get(old) ?? [])
        .flatMap((claim) => (claim.now === doubt.now ? [] : (now[claim.now] ?? [])))
        .map(({ file, line }) => (file === one.file ? `line ${line}` : `${file}:${line}`)),
    );
    const rivals = others.size === 0 ? "" : ` So may ${[...others].slice(0, MOST_NAMED).join(", ")}.`;
    const message =
      `It can't be told whether this is ${olds.join(" or ")}${more > 0 ? ` or one of ${more} more` : ""}, edited, or a new ` +
      `question.${rivals} Nothing was guessed: write ${explicitId(named[0]?.id ?? "")} below the title if it is that one, ` +
      `${explicitId(mint(one))} if it is new.`;
    return [diagnose(one.file, { line: one.line, column: 1 }, "identity-ambiguous", message)];
  });
}

const shorten = (title: string) => ([...title].length > 40 ? `${[...title].slice(0, 39).join("")}…` : title);
