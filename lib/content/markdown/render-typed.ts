import type { SafeHtml } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";
import { renderNote } from "./note";
import { print } from "./print";

/** Parsing takes the square of the marks in a text. Prose and lists of 20,000 characters have a few hundred. */
const MOST_MARKS = 1_000;
const MARKS = /[*_~[\]<>`|\\]|^[ \t]*(?:[-+]|\d+[.)])[ \t]/gm;
const FENCES = /^(```+|~~~+)[^]*?^\1/gm;

/**
 * What a learner typed, as a note is read (lib/content/markdown/note.ts), on a server that others use too: what is more
 * marks than words is shown as it was typed.
 */
export function renderTyped(text: string, locale: Locale): SafeHtml {
  if (text.trim() === "") return "" as SafeHtml;
  const marks = [...text.replace(FENCES, "").matchAll(MARKS)].length;
  return (marks > MOST_MARKS ? null : renderNote(text, locale)) ?? asTyped(text);
}

const asTyped = (text: string): SafeHtml => {
  const code = {
    type: "element" as const,
    tagName: "code",
    properties: {},
    children: [{ type: "text" as const, value: text }],
  };
  return print({
    type: "root",
    children: [{ type: "element", tagName: "pre", properties: { tabIndex: 0 }, children: [code] }],
  });
};
