import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Kind } from "@/lib/catalogue/model";

/** One question as a person reads it. The README beside this file says what each of these means. */
export type ExpectedQuestion = {
  readonly title: string | readonly string[];
  readonly line: number;
  readonly endLine: number;
  readonly kind: Kind;
  readonly answered: boolean;
  readonly codeBlocks: number;
  readonly options: number;
  readonly correct: readonly number[];
  readonly alsoLines?: readonly number[];
  /** Lines of its answer that are not blank, as `9-13, 15`. */
  readonly answer?: string;
};

export type Expectation = {
  readonly questions: readonly ExpectedQuestion[];
  /** Lines of marks alone, which may stand in any part, as `1, 4-5`. */
  readonly free?: string;
};

export type Fixture = { readonly name: string; readonly text: string; readonly expected: Expectation };

const FOLDER = join(import.meta.dirname, "fixtures");

/** Every fixture document beside what a person reads in it. */
export function readFixtures(): Fixture[] {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".md"));
  return names.sort().map((file) => {
    const name = file.slice(0, -".md".length);
    const expected = JSON.parse(readFileSync(join(FOLDER, `${name}.json`), "utf8")) as Expectation;
    return { name, text: readFileSync(join(FOLDER, file), "utf8"), expected };
  });
}

/** `9-11, 15` as [9, 10, 11, 15]. */
export function numbersOf(ranges = ""): number[] {
  return ranges
    .split(",")
    .filter((range) => range.trim() !== "")
    .flatMap((range) => {
      const [first = 0, last = first] = range.split("-").map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
}

/** [9, 10, 11, 15] as `9-11, 15`. */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of [...numbers].sort((left, right) => left - right)) {
    const last = ranges.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(", ");
}
