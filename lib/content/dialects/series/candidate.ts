import type { Mark } from "../marks/mark";
import type { Unit } from "../units/unit";
import type { QuestionTable } from "./tables";

/** A line that may open a question. */
export type Candidate = {
  readonly unit: number;
  readonly mark: Mark;
  /** What is asked: the title, or only its bold start. */
  readonly title: string;
  readonly asks: number;
  /** How far its words are those of a question, in log odds; 0 where there are none. */
  readonly sounds: number;
  /** How it is marked; lines marked alike form a series. */
  readonly signature: string;
  /** Its place among the ways of marking: a lower one stands around a higher one. */
  readonly rank: number;
};

export type Document = {
  readonly units: readonly Unit[];
  readonly marks: readonly Mark[];
  /** Units that are contents or navigation. */
  readonly apart: ReadonlySet<number>;
  /** Tables of questions, by their block. */
  readonly tables: ReadonlyMap<number, QuestionTable>;
  /** The heading that names the document itself. */
  readonly titleUnit: number | null;
};

/** What a line itself says of how it is marked. */
export type Found = Pick<Candidate, "title" | "asks" | "signature" | "rank">;
