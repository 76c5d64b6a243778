import { parse } from "yaml";
import type { DocumentReading } from "./model";
import type { Unit } from "./units/unit";

/** What the front matter of a document says of how to read it. */
export type Given = DocumentReading["given"] & {
  readonly title: string | null;
  /** How the lines begin that are questions, where the author says so, and the 1-based line on which that stands. */
  readonly beginnings: readonly string[];
  readonly beginningsLine: number;
};

/** `questions: ### 1.` on one line: quoted or a list it is YAML, bare it need not be. */
const QUESTIONS = /^questions:[ \t]*(\S.*)?$/;

/** Neither quoted nor a list nor, as other programs count questions, a number. */
const BARE = /^(?!["'[{]|\d+\s*$)\S/;

/** What of a document's front matter can be read as ours; anything else in it is left alone. */
export function readGiven(units: readonly Unit[], lines: readonly string[]): Given {
  const matter = units.find(({ type }) => type === "front-matter");
  const written = matter ? lines.slice(matter.line, matter.endLine - 1) : [];
  const at = written.findIndex((line) => QUESTIONS.test(line));
  const inline = QUESTIONS.exec(written[at] ?? "")?.[1] ?? "";
  const bare = BARE.test(inline) ? inline : null;
  const values = parseMap((bare === null ? written : written.with(at, "")).join("\n"));
  const text = (value: unknown) =>
    typeof value === "string" || typeof value === "number" ? String(value).trim() || null : null;
  const list = (value: unknown): string[] =>
    (Array.isArray(value) ? value.map(text) : (text(value) ?? "").split(/[,，、]/)).flatMap((one) =>
      one?.trim() ? [one.trim()] : [],
    );
  const stated = bare ?? values["questions"];
  return {
    topic: text(values["topic"]),
    tags: list(values["tags"]),
    title: text(values["title"]),
    beginnings: (Array.isArray(stated) ? stated : [stated]).flatMap((one) =>
      typeof one === "string" && one.trim() !== "" ? [one] : [],
    ),
    beginningsLine: (matter?.line ?? 0) + at + 1,
  };
}

function parseMap(source: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(source, { maxAliasCount: 10, logLevel: "silent" });
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    // Front matter of other programs need not be YAML as we read it: what it says is then not known.
    return {};
  }
}
