import { readFlowLine } from "./flow-lines";
import type { DiagramKind, Line, Reading } from "./reading";
import { readSequenceLine } from "./sequence-lines";
import { readStateLine } from "./state-lines";
import { readClassLine, readErLine } from "./table-lines";

/** `line` is 0-based in the diagram's text. */
export type Problem = { readonly line: number; readonly message: string };

export type Diagram = {
  readonly kind: DiagramKind | undefined;
  /** What the author says it shows (`accTitle:`), for those who do not see it. */
  readonly title: string | undefined;
  /** The text that the renderer draws without losing anything. */
  readonly text: string;
  readonly problems: readonly Problem[];
};

const HEADERS: readonly (readonly [RegExp, DiagramKind])[] = [
  [/^(graph|flowchart)\s+(TD|TB|LR|BT|RL)$/i, "flow"],
  [/^sequenceDiagram$/i, "sequence"],
  [/^classDiagram$/i, "class"],
  [/^stateDiagram(-v2)?$/i, "state"],
  [/^erDiagram$/i, "er"],
];

const READERS: Record<DiagramKind, (line: string, reading: Reading) => Line> = {
  flow: readFlowLine,
  sequence: readSequenceLine,
  class: readClassLine,
  state: readStateLine,
  er: readErLine,
};

/**
 * Reads Mermaid line by line and names what the renderer would skip or draw wrongly, for it passes over every line
 * that it does not know.
 */
export function readDiagram(source: string): Diagram {
  const problems: Problem[] = [];
  const text: string[] = [];
  const reading: Reading = { open: [], named: new Map() };
  let kind: DiagramKind | undefined;
  let title: string | undefined;
  let header = false;
  const lines = source.split("\n").map((line) => line.trim());
  for (const [index, line] of lines.entries()) {
    if (line === "" || line.startsWith("%%")) continue;
    if (!header) {
      header = true;
      kind = HEADERS.find(([pattern]) => pattern.test(line))?.[1];
      text.push(line);
      continue;
    }
    const said = /^accTitle\s*:\s*(.+)$/.exec(line)?.[1];
    if (said !== undefined) title = said;
    if (said !== undefined || kind === undefined) continue;
    const read = READERS[kind](line, reading);
    if ("text" in read) text.push(read.text);
    else problems.push({ line: index, message: read.problem });
  }
  if (kind === undefined) problems.push({ line: 0, message: FIRST_LINE });
  else if (text.length < 2 && problems.length === 0) problems.push({ line: 0, message: "The diagram is empty." });
  if (reading.open.length > 0)
    problems.push({ line: lines.length - 1, message: `“${reading.open.at(-1)}” is not closed.` });
  return { kind, title, text: text.join("\n"), problems };
}

const FIRST_LINE =
  "The first line says what it is: flowchart LR (or TD, BT, RL), sequenceDiagram, classDiagram, stateDiagram-v2, erDiagram.";
