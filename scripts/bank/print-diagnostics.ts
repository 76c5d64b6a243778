import { join } from "node:path";
import { formatDiagnostic, type Diagnostic } from "@/lib/content/diagnostic";
import { printable } from "@/lib/content/inspect/columns";
import { isColoured } from "./paint";

const PAINT = { error: "\u001b[31m", warning: "\u001b[33m", info: "\u001b[36m", dim: "\u001b[2m", end: "\u001b[0m" };

/** Paths as they are from where the command was typed, so that a terminal can open them. */
export const inFolder = (folder: string, diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  diagnostics.map((one) => ({ ...one, file: join(folder, one.file) }));

function paint(one: Diagnostic): string {
  const place = `${one.file}:${one.line}:${one.column}`;
  return `${place} ${PAINT[one.severity]}${one.severity}${PAINT.end} ${PAINT.dim}${one.code}${PAINT.end} ${printable(one.message)}`;
}

/**
 * A line each, and how many there are; coloured where `stream` is a terminal. Infos are left to `--json`. Of more than
 * `most` the rest is counted.
 */
export function printDiagnostics(all: readonly Diagnostic[], stream: NodeJS.WriteStream, most = Infinity): void {
  const diagnostics = all.filter(({ severity }) => severity !== "info");
  const coloured = isColoured(stream);
  for (const one of diagnostics.slice(0, most))
    stream.write(`${coloured ? paint(one) : printable(formatDiagnostic(one))}\n`);
  if (diagnostics.length > most) stream.write(`… and ${diagnostics.length - most} more; --all shows them\n`);
  if (diagnostics.length > 0) stream.write(`${countDiagnostics(diagnostics)}\n`);
}

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const advice = errors > 0 ? "; content/README.md explains each code" : "";
  return `${plural(errors, "error")}, ${plural(diagnostics.length - errors, "warning")}${advice}`;
}
