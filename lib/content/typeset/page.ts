import type { Locale } from "@/lib/i18n/locales";

const WORDS = {
  zh: {
    table: "表格",
    notes: "脚注",
    back: "返回正文",
    done: "已完成",
    open: "未完成",
    diagram: "图",
    picture: "图片",
  },
  en: {
    table: "Table",
    notes: "Footnotes",
    back: "Back to the text",
    done: "Done",
    open: "Not done",
    diagram: "Diagram",
    picture: "Picture",
  },
} as const satisfies Record<Locale, Record<string, string>>;

/** What the pieces of one page share: the language of its labels, and identifiers that are given once. */
export type Page = {
  readonly locale: Locale;
  readonly words: (typeof WORDS)[Locale];
  /** `kind-1`, `kind-2` … */
  readonly number: (kind: "table" | "notes" | "note" | "diagram") => number;
  /** An identifier made of a heading's words, Chinese kept. The prefix keeps it from shadowing names of the DOM. */
  readonly headingId: (text: string) => string;
};

export function createPage(locale: Locale): Page {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return {
    locale,
    words: WORDS[locale],
    number(kind) {
      const next = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, next);
      return next;
    },
    headingId(text) {
      const base = `h-${slug(text)}`;
      let id = base;
      for (let copy = 2; taken.has(id); copy++) id = `${base}-${copy}`;
      taken.add(id);
      return id;
    },
  };
}

function slug(text: string): string {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? ["section"];
  // By code points: half a surrogate pair is no text.
  return [...words.join("-")].slice(0, 60).join("");
}
