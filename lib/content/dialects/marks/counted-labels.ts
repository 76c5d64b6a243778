import { narrow } from "../units/narrow";
import type { Unit } from "../units/unit";
import type { Mark } from "./mark";
import type { Ordinal } from "./ordinal";
import { likeness } from "./likeness";
import { namesQuestions } from "./words";

/** A word or two and a number in front of a title: `Case 3: the lost key`, `Punto 12: …`. */
type Counted = { readonly at: number; readonly name: string; readonly ordinal: Ordinal; readonly title: string };

const COUNTED =
  /^[^\p{L}\p{N}]{0,6}(\p{L}[\p{L}\p{M}'-]{0,20}(?: \p{L}{1,16})?) ?#?(\d{1,3}(?:\.\d{1,3}){0,2})(?:$|(?=\p{Script=Han})| ?[:：.、)）\]|–—-]+ ?(?!\d)(.*)$)/su;

/** Least lines that a word counts, share of them whose numbers run on, and of those below which an answer is named. */
const LEAST = 4;
const RUNS = 0.8;
const ANSWERED = 0.8;
/** How far lines of text that a word counts must ask. */
const ASKS = 0.25;

/**
 * A word that counts headings or paragraphs through a document labels questions where an answer is named below each, where
 * a heading around them says that word and announces questions, or where enough of what it counts asks: whatever the word.
 */
export function labelCounted(marks: readonly Mark[], units: readonly Unit[]): readonly Mark[] {
  const families = new Map<string, Counted[]>();
  for (const [at, unit] of units.entries()) {
    const counted = countedAt(at, unit, marks[at], units[at - 1]);
    if (!counted) continue;
    const key = `${unit.type} ${unit.depth} ${counted.name}`;
    const family = families.get(key);
    if (family) family.push(counted);
    else families.set(key, [counted]);
  }
  const found = [...families.values()].filter((family) => runOn(family) && areQuestions(family, marks, units)).flat();
  if (found.length === 0) return marks;
  const byUnit = new Map(found.map((counted) => [counted.at, counted]));
  return marks.map((mark, at): Mark => {
    const counted = byUnit.get(at);
    if (!counted) return mark;
    const { name, ordinal, title } = counted;
    const label = { name, role: "question", ordinal, alone: title === "" } as const;
    return { ...mark, label, ordinal, title, asks: likeness(title) };
  });
}

function countedAt(at: number, unit: Unit, mark: Mark | undefined, before: Unit | undefined): Counted | null {
  const isLine = unit.type === "text" && unit.path.length === 0 && before?.block !== unit.block;
  if (!mark || mark.label?.role || (unit.type !== "heading" && !isLine)) return null;
  const [, word, written, title = ""] = COUNTED.exec(narrow(unit.text)) ?? [];
  if (word === undefined || written === undefined) return null;
  const parts = written.split(".");
  const value = Number(parts.at(-1));
  const prefix = parts.slice(0, -1).join(".");
  const kind = prefix === "" ? "arabic" : "decimal";
  const name = word.toLowerCase().replace(/[\s'-]/g, "");
  return { at, name, ordinal: { kind, value, prefix, written, bracketed: false }, title: title.trim() };
}

/** Whether most numbers go on from the one before. What begins again counts inside something else: `Example 1`. */
function runOn(family: readonly Counted[]): boolean {
  const values = family.map(({ ordinal }) => ordinal.value);
  const running = values.filter((value, at) => value === 1 || value === (values[at - 1] ?? 0) + 1);
  const isOnce = new Set(family.map(({ ordinal }) => ordinal.written)).size === family.length;
  return family.length >= LEAST && isOnce && running.length >= RUNS * family.length;
}

function areQuestions(family: readonly Counted[], marks: readonly Mark[], units: readonly Unit[]): boolean {
  const first = units[family[0]?.at ?? -1];
  if (first?.type === "heading") return areAnswered(family, marks) || isCalled(family[0], units);
  return family.reduce((sum, { title }) => sum + likeness(title), 0) >= ASKS * family.length;
}

/** Whether headings say nothing but word and number, and an answer is named once below nearly each. */
function areAnswered(family: readonly Counted[], marks: readonly Mark[]): boolean {
  const answered = family.filter(
    ({ at, title }, index) => title === "" && isAnsweredOnce(marks.slice(at + 1, family[index + 1]?.at)),
  );
  return answered.length >= ANSWERED * family.length;
}

/** Whether one answer is named among some lines, and no numbered lines stand above it: those would be the questions. */
function isAnsweredOnce(below: readonly Mark[]): boolean {
  const answer = below.findIndex(({ label }) => label?.role === "answer");
  const others = below.filter(
    ({ label }, at) => at !== answer && (label?.role === "answer" || label?.role === "question"),
  );
  return answer >= 0 && others.length === 0 && below.slice(0, answer).filter(({ ordinal }) => ordinal).length < 2;
}

/** Whether the heading around them announces questions by the word that counts them: `Case questions` above `Case 1`. */
function isCalled(first: Counted | undefined, units: readonly Unit[]): boolean {
  if (!first) return false;
  const depth = units[first.at]?.depth ?? 0;
  const around = units.slice(0, first.at).findLast((unit) => unit.type === "heading" && unit.depth < depth);
  const said = (around?.text ?? "").toLowerCase().replace(/[\s'-]/g, "");
  return around !== undefined && namesQuestions(around.text) && said.includes(first.name);
}
