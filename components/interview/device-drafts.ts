import type { Interview } from "@/lib/api/interviews";
import type { Kept } from "./answer-state";

const PREFIX = "interview:";

// Where storage is forbidden, as long as the page.
const memory = new Map<string, string>();

const keyOf = (interviewId: string, ...rest: readonly string[]) => PREFIX + [interviewId, ...rest].join(":");
const draftKey = (interviewId: string, tab: string, itemId: string) => keyOf(interviewId, "draft", tab, itemId);

/** False: it is kept for as long as the page, and no longer. */
function write(key: string, value: unknown): boolean {
  const text = JSON.stringify(value);
  try {
    localStorage.setItem(key, text);
    memory.delete(key);
    return true;
  } catch {
    memory.set(key, text);
    return false;
  }
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function read<T>(key: string): T | null {
  const text = memory.get(key) ?? stored(key);
  return text === null ? null : (JSON.parse(text) as T);
}

function remove(key: string): void {
  memory.delete(key);
  try {
    localStorage.removeItem(key);
  } catch {
    return;
  }
}

function keysOf(prefix: string): string[] {
  const isIt = (key: string) => key.startsWith(prefix);
  try {
    return Object.keys(localStorage).filter(isIt);
  } catch {
    return [...memory.keys()].filter(isIt);
  }
}

/** Keeps what a tab has not saved of an item, or lets go of it. False where the device may keep nothing. */
export function keepDraft(interviewId: string, tab: string, itemId: string, kept: Kept | null): boolean {
  const key = draftKey(interviewId, tab, itemId);
  if (kept !== null) return write(key, kept);
  remove(key);
  return true;
}

export const readDraft = (interviewId: string, tab: string, itemId: string): Kept | null =>
  read<Kept>(draftKey(interviewId, tab, itemId));

/** What tabs left that are no longer there, by item: a crash, a closed window. The first of each item becomes this tab's. */
export function adoptDrafts(interviewId: string, tab: string, living: ReadonlySet<string>): void {
  for (const key of keysOf(keyOf(interviewId, "draft", ""))) {
    const [other, itemId] = key.split(":").slice(3);
    if (!other || !itemId || other === tab || living.has(other)) continue;
    const own = draftKey(interviewId, tab, itemId);
    const kept = read<Kept>(key);
    if (!kept || read(own) !== null) continue;
    write(own, kept);
    remove(key);
  }
}

/** Which question was in front, on this device. */
export const readPlace = (interviewId: string): string | null => read<string>(keyOf(interviewId, "at"));
export const keepPlace = (interviewId: string, itemId: string): void => void write(keyOf(interviewId, "at"), itemId);

/** An interview as it was last read, to go on with where nothing can be reached. */
export const readCopy = (interviewId: string): Interview | null => read<Interview>(keyOf(interviewId, "copy"));
export const keepCopy = (interview: Interview): void => void write(keyOf(interview.id, "copy"), interview);

const COMFORTS = ["at", "copy"];

/** Lets go of all that is kept of an interview that is over, but for what has not arrived. */
export function forgetInterview(interviewId: string): void {
  for (const what of COMFORTS) remove(keyOf(interviewId, what));
}

/** Lets go of the same of every other interview: most of them ended while nobody looked. */
export function forgetOthers(interviewId: string): void {
  for (const key of keysOf(PREFIX)) {
    const [other, what = ""] = key.slice(PREFIX.length).split(":");
    if (other !== interviewId && COMFORTS.includes(what)) remove(key);
  }
}
