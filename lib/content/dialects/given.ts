import { parse } from "yaml";
import type { DocumentReading } from "./model";
import type { Unit } from "./units/unit";

/** `topic`, `tags` and `title` of a document's front matter, as far as they can be read; anything else in it is left alone. */
export function readGiven(
  units: readonly Unit[],
  lines: readonly string[],
): DocumentReading["given"] & { readonly title: string | null } {
  const matter = units.find(({ type }) => type === "front-matter");
  const values = matter ? parseMap(lines.slice(matter.line, matter.endLine - 1).join("\n")) : {};
  const text = (value: unknown) =>
    typeof value === "string" || typeof value === "number" ? String(value).trim() || null : null;
  const list = (value: unknown): string[] =>
    (Array.isArray(value) ? value.map(text) : (text(value) ?? "").split(/[,，、]/)).flatMap((one) =>
      one?.trim() ? [one.trim()] : [],
    );
  return { topic: text(values["topic"]), tags: list(values["tags"]), title: text(values["title"]) };
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
