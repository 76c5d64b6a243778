import { formatDiagnostic } from "../diagnostic";
import { COLUMNS, fit, printable, wrap } from "../inspect/columns";
import type { ConvertedQuestion } from "./convert-document";

/** Of more questions than this, only so many are shown. */
const MANY = 60;
const HEAD = 20;

type Options = {
  readonly all: boolean;
  /** The files themselves, too. */
  readonly withText: boolean;
  /** A path below the content folder as its reader may open it. */
  readonly placeOf: (path: string) => string;
};

/** The files of each question, and what a person has to add to them: lines for a terminal of 100 columns. */
export function presentConversion(
  questions: readonly ConvertedQuestion[],
  { all, withText, placeOf }: Options,
): string[] {
  const shown = all || questions.length <= MANY ? questions : questions.slice(0, HEAD);
  const rows = shown.flatMap(({ kind, title, files, missing, diagnostics }) => [
    ...files.map(({ path }) => placeOf(path)),
    `  ${fit(`${kind} · ${printable(title)}`, COLUMNS - 2)}`,
    ...wrap(`needs ${missing.join(", ")}`, COLUMNS - 4).map((line, index) => `  ${index === 0 ? "" : "  "}${line}`),
    ...diagnostics.map((one) => `  ${printable(formatDiagnostic({ ...one, file: placeOf(one.file) }))}`),
    ...(withText
      ? files.flatMap(({ text }) => [
          "",
          ...text
            .trimEnd()
            .split("\n")
            .map((line) => `  │ ${printable(line)}`.trimEnd()),
        ])
      : []),
    "",
  ]);
  const rest = questions.length - shown.length;
  return rest > 0 ? [...rows, `… and ${rest} more questions; --all shows them`, ""] : rows;
}
