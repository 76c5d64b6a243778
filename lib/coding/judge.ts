import type { TestSource, TestVerdict } from "./protocol";

/** Judges programs outside any page, as the page would. */
export type Judge = {
  /** The verdict on one test. A program that never ends is ended. */
  readonly judge: (source: string, test: TestSource) => Promise<TestVerdict>;
  /** What a program is without its comments and texts, to compare two; null where it is no Python. */
  readonly bare: (source: string) => Promise<string | null>;
  readonly close: () => void;
};
