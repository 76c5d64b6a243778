import { announces } from "../marks/words";
import type { Document } from "./candidate";
import type { Outline } from "./outline";
import type { Series } from "./score";

/** What it counts against lines that ask nothing that the heading right above them comes again and again. */
const POINTS = -1.5;
/** Times the same heading must stand in a document to be a refrain, and how far lines ask that may be its points. */
const REFRAIN = { least: 3, asks: 0.1 } as const;

/** `Causes`, `Remedies`: a guide says the same of each thing it treats of, and what it numbers there are points. */
export function refrainOdds({ members, features }: Series, { units }: Document, { above, said }: Outline): number {
  const { asks, labelled, options, answers, examined } = features;
  if (asks >= REFRAIN.asks || labelled || options + answers + examined > 0) return 0;
  const [first] = members;
  if (!first || first.rank < 7) return 0;
  const nearest = units[above[first.unit]?.at(-1) ?? -1];
  if (!nearest || announces(nearest.text)) return 0;
  return (said.get(nearest.text) ?? 0) >= REFRAIN.least ? POINTS : 0;
}
