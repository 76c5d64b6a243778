import type { OptionGroup } from "../options/groups";
import type { Outline } from "./outline";

/** What a document has in it that no single line shows. */
export type Surroundings = {
  /** Paragraphs of the document. */
  readonly paragraphs: number;
  /** In how many ways a title is marked, by its folded words. */
  readonly echoes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Units of listed titles, and the units of the titles they are answered under. */
  readonly aligned: ReadonlyMap<number, number>;
  readonly outline: Outline;
  readonly groups: readonly OptionGroup[];
  readonly name: string;
};
