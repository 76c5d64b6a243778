import type { OptionGroup } from "../options/finish-group";
import type { Outline } from "./outline";

/** What a document has in it that no single line shows. */
export type Surroundings = {
  /** Paragraphs of the document. */
  readonly paragraphs: number;
  /** Units of titles that come again, marked in another way. */
  readonly echoes: ReadonlySet<number>;
  /** Units of listed titles, and the units of the titles they are answered under. */
  readonly aligned: ReadonlyMap<number, number>;
  readonly outline: Outline;
  /** One past the last unit of every list that has several items. */
  readonly listEnds: ReadonlyMap<number, number>;
  readonly groups: readonly OptionGroup[];
  readonly name: string;
};
