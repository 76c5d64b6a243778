import { labelAlone } from "../marks/label";
import { narrow } from "./narrow";
import type { Container, Unit } from "./unit";
import { text } from "./walk";

/** `::: details Why so?` and the `:::` below it, by which documentation programs set off a part of a page. */
type Directive = { readonly from: number; readonly to: number; readonly name: string; readonly title: string };

const OPENS = /^:{3,} ?(?:\{[.#]?([A-Za-z][\w-]*)[^}]*\}|([\p{L}\p{N}][\p{L}\p{N}_-]*))(?: (.*)|(\[.*\]))?$/su;
const CLOSES = /^:{3,}$/;

/** Names of parts that are folded away until their title is clicked. */
const FOLDS = /^(?:details|collapse|dropdown|fold(?:ing)?|spoiler|toggle)$/i;

/** Directives as what their reader sees: a title, which may unfold what stands below it, and nothing where they end. */
export function openDirectives(units: readonly Unit[]): readonly Unit[] {
  const directives = findDirectives(units);
  if (directives.length === 0) return units;
  const opening = new Map(directives.map((directive) => [directive.from, directive]));
  const closing = new Map(directives.map((directive) => [directive.to, directive]));
  const open: Container[] = [];
  return units.map((unit, at): Unit => {
    const [opens, closes] = [opening.get(at), closing.get(at)];
    const folds = FOLDS.test((opens ?? closes)?.name ?? "");
    if (opens && folds) open.push({ ...FOLD, id: -at - 1 });
    const here = open.length > 0 ? { ...unit, path: [...unit.path, ...open] } : unit;
    if (closes && folds) open.pop();
    if (opens) return titled(here, opens.title, folds, at);
    return closes ? { ...here, type: "tag", text: "", pieces: [], cells: [] } : here;
  });
}

const FOLD: Container = { id: 0, type: "details", list: 0, number: null, checked: null, bullet: null };

function titled(unit: Unit, title: string, summary: boolean, at: number): Unit {
  const pieces = title === "" ? [] : [{ ...text(title), code: false }];
  return { ...unit, type: title === "" ? "tag" : "text", text: title, pieces, cells: [], block: -at - 1, summary };
}

/** The directives that are closed; one that is not may be anything. */
function findDirectives(units: readonly Unit[]): Directive[] {
  const found: Directive[] = [];
  const open: Omit<Directive, "to">[] = [];
  for (const [at, { type, text: line }] of units.entries()) {
    if (type === "code" || type === "heading" || !line.startsWith(":::")) continue;
    const last = CLOSES.test(line) ? open.pop() : undefined;
    if (last) found.push({ ...last, to: at });
    const [, braced, named, behind, bracketed] = OPENS.exec(narrow(line)) ?? [];
    const name = braced ?? named;
    if (name !== undefined) open.push({ from: at, name, title: titleOf(name, behind ?? bracketed ?? "") });
  }
  return found;
}

/** What it says, without its attributes, behind its name where that says that a question or an answer follows. */
function titleOf(name: string, behind: string): string {
  const said = behind
    .replace(/\{[^}]*\}/g, "")
    .replace(/^\[(.*)\]$/s, "$1")
    .replace(/^[a-z-]+=/i, "")
    .replace(/^(["'])(.*)\1$/s, "$2")
    .trim();
  const role = labelAlone(name)?.role;
  const labels = role === "answer" || role === "question";
  return labels ? [name, said].filter((part) => part !== "").join(": ") : said;
}
