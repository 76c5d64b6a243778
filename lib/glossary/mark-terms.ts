import { termAddress } from "@/lib/catalogue/glossary";
import type { Prose, SafeHtml, Section } from "@/lib/catalogue/model";
import type { TermFinder } from "./find-terms";

/** Marks that a page bears: more would be noise, and weight. */
const MOST = 12;

/** Sections of prose that answer; the rest asks, or names sources. */
const ANSWERS: ReadonlySet<string> = new Set(["short-answer", "answer", "pitfalls", "solution"]);

/** Text of these is no place for another link, or no prose. */
const CLOSED = /^(?:a|button|code|figure|h[1-6]|kbd|math|pre|summary|svg|th)$/;
/** As the printer of our HTML writes it: an attribute's value may hold a “>”. */
const PIECE = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|[^<]+/gi;
const IS_FORMULA = /class="?katex/;

/**
 * The sections of a question in which the first mention of each term leads to the glossary at `path`: what answers,
 * in the order in which it is read. Plain texts stay as they are, and so does everything that was not marked.
 */
export function markTerms(sections: readonly Section[], find: TermFinder, path: string): readonly Section[] {
  const seen = new Set<string>();
  const mark = (prose: Prose): Prose => ({ ...prose, html: markHtml(prose.html, find, path, seen) });
  return sections.map((section): Section => {
    if (section.name === "key-points") return { ...section, points: section.points.map(mark) };
    return "body" in section && ANSWERS.has(section.name) ? { ...section, body: mark(section.body) } : section;
  });
}

/** `seen`: terms that are marked already; it grows. Nothing is added to HTML but links of our own making, so it stays safe. */
function markHtml(html: SafeHtml, find: TermFinder, path: string, seen: Set<string>): SafeHtml {
  let closed: { readonly name: string; depth: number } | null = null;
  const pieces = html.replace(PIECE, (piece: string, slash?: string, name?: string, attributes: string = "") => {
    if (name === undefined) return closed ? piece : markText(piece, find, path, seen);
    const isEnd = slash === "/";
    if (closed) {
      if (name === closed.name) closed.depth += isEnd ? -1 : 1;
      if (closed.depth === 0) closed = null;
    } else if (!isEnd && (CLOSED.test(name) || IS_FORMULA.test(attributes))) closed = { name, depth: 1 };
    return piece;
  });
  return pieces as SafeHtml;
}

function markText(text: string, find: TermFinder, path: string, seen: Set<string>): string {
  let marked = "";
  let at = 0;
  for (const { id, start, end } of find(text)) {
    if (seen.size >= MOST) break;
    if (seen.has(id)) continue;
    seen.add(id);
    marked += `${text.slice(at, start)}<a href="${termAddress(path, id)}">${text.slice(start, end)}</a>`;
    at = end;
  }
  return marked + text.slice(at);
}
