/** The link definitions and footnotes of a document, as written, by the label that refers to them. */
export type Definitions = ReadonlyMap<string, string>;

const LINK = /^ {0,3}\[((?:[^[\]\\]|\\.){1,200})\]:[ \t]*\S.*$/;
const FENCE = /^[\s>]*(`{3,}|~{3,})/;
const LABEL = /\[([^[\]]{1,200})\]/g;

/** Lines that a footnote goes on for at most, and rounds of definitions that name others. */
const LONGEST_NOTE = 60;
const ROUNDS = 3;

/** Labels are compared like this, as CommonMark says. */
const normalise = (label: string): string => label.replace(/\s+/g, " ").trim().toLowerCase().toUpperCase();

/** Finds every definition of a document outside its fences; of two with one label, the first. Linear. */
export function findDefinitions(text: string): Definitions {
  const found = new Map<string, string>();
  if (!text.includes("]:")) return found;
  const lines = text.split("\n");
  let fence: string | null = null;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined && (fence === null || mark.startsWith(fence))) fence = fence === null ? mark : null;
    if (fence !== null || !line.includes("]:")) continue;
    const label = LINK.exec(line)?.[1];
    if (label === undefined || found.has(normalise(label))) continue;
    found.set(normalise(label), label.startsWith("^") ? noteAt(lines, at) : line.trim());
  }
  return found;
}

/** A footnote with the indented lines that belong to it. */
function noteAt(lines: readonly string[], start: number): string {
  let end = start + 1;
  for (let at = end; at < lines.length && at < start + LONGEST_NOTE; at += 1) {
    const line = lines[at] ?? "";
    if (/^(?: {4}|\t)/.test(line)) end = at + 1;
    else if (line.trim() !== "") break;
  }
  return lines.slice(start, end).join("\n").trim();
}

/** The definitions that a piece of the document refers to, directly or through another definition: footnotes first. */
export function definitionsFor(piece: string, definitions: Definitions): string[] {
  if (definitions.size === 0) return [];
  const used = new Map<string, string>();
  let from = [piece];
  for (let round = 0; round < ROUNDS && from.length > 0; round += 1) {
    from = from.flatMap((text) =>
      [...text.matchAll(LABEL)].flatMap(([, label = ""]) => {
        const key = normalise(label);
        const definition = used.has(key) ? undefined : definitions.get(key);
        if (definition === undefined) return [];
        used.set(key, definition);
        return [definition];
      }),
    );
  }
  const isNote = (definition: string) => definition.startsWith("[^");
  const all = [...used.values()];
  return [...all.filter(isNote), ...all.filter((definition) => !isNote(definition))];
}
