import { z } from "zod";
import { QUESTION_ID, type QuestionId } from "@/lib/core/ids";
import { diagnose, type Diagnostic } from "../diagnostic";
import { LOCK_FILE, LOCK_FORMAT, type Lock, type LockedQuestion } from "./lock";

const print = z.string().regex(/^[0-9a-v]{12}$/);

const header = z.strictObject({ format: z.literal(LOCK_FORMAT), note: z.string() });
const document = z.strictObject({ document: z.string().min(1) });
const question = z
  .strictObject({
    id: z
      .string()
      .regex(QUESTION_ID)
      .transform((text) => text as QuestionId),
    retired: z.literal(true).optional(),
    title: z.string(),
    is: print,
    body: print.optional(),
    like: z
      .string()
      .regex(/^[A-Za-z0-9_.-]{64}$/)
      .optional(),
  })
  .refine(({ body, like }) => (body === undefined) === (like === undefined));
const entry = z.union([document, question]);

/** `lock` is null when the file can't be trusted: it is then not to be overwritten, and no identity is known. */
export type ReadLock = { readonly lock: Lock | null; readonly diagnostics: readonly Diagnostic[] };

const REPAIR =
  "Bring back the last good version (git restore), or put it right by hand; a new one would forget every id.";

/** Reads the text of the lock file. All or nothing: half a lock would give the other half new ids. */
export function readLock(text: string): ReadLock {
  const lines = text.split(/\r\n?|\n/);
  const invalid = (line: number, message: string): ReadLock => ({
    lock: null,
    diagnostics: [diagnose(LOCK_FILE, { line, column: 1 }, "lock-invalid", message)],
  });
  const conflict = lines.findIndex((line) => /^(<{7}|\|{7}|={7}|>{7})( |$)/.test(line));
  if (conflict >= 0) {
    const message =
      "Git left both sides of a merge here. Keep the lines of both, one line an id, and remove its marks.";
    return invalid(conflict + 1, message);
  }
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return invalid(firstBrokenLine(lines), `Not JSON from here on. ${REPAIR}`);
  }
  const [first, ...rest] = Array.isArray(read) ? (read as readonly unknown[]) : [];
  if (!header.safeParse(first).success) {
    return invalid(1, `It does not begin with {"format":${LOCK_FORMAT}, …}, as this version writes it. ${REPAIR}`);
  }
  // Written one line an entry; of a file that was laid out anew only the beginning can be named.
  const lineOf = (index: number) =>
    lines.length >= rest.length + 2 && lines[index + 1]?.startsWith(",") ? index + 2 : 1;
  const questionsOf = new Map<string, LockedQuestion[]>();
  const lineOfId = new Map<string, number>();
  let current: LockedQuestion[] | null = null;
  for (const [index, one] of rest.entries()) {
    const parsed = entry.safeParse(one);
    if (!parsed.success) return invalid(lineOf(index), `Neither a document nor a question of one. ${REPAIR}`);
    if ("document" in parsed.data) {
      current = questionsOf.get(parsed.data.document) ?? [];
      questionsOf.set(parsed.data.document, current);
      continue;
    }
    const { id, retired = false, title, is, body = "", like = "" } = parsed.data;
    if (current === null) return invalid(lineOf(index), `“${id}” stands under no document. ${REPAIR}`);
    const twin = lineOfId.get(id);
    if (twin !== undefined)
      return invalid(lineOf(index), `“${id}” stands on line ${twin} already. Keep one of the two.`);
    lineOfId.set(id, lineOf(index));
    current.push({ id, retired, title, titlePrint: is, bodyPrint: body, bodySketch: like });
  }
  return { lock: Array.from(questionsOf, ([file, questions]) => ({ file, questions })), diagnostics: [] };
}

/** The first line that is no entry by itself; 1 when they all are. */
function firstBrokenLine(lines: readonly string[]): number {
  const broken = lines.findIndex((line) => {
    const words = line.replace(/^\s*[[,]/, "").trim();
    if (words === "" || words === "]") return false;
    try {
      JSON.parse(words);
      return false;
    } catch {
      return true;
    }
  });
  return Math.max(broken, 0) + 1;
}
