import type { TopicId } from "@/lib/catalogue/model";
import { SLUG } from "../slug";

/** Characters that a slug is made of at most, its number not among them. */
const LONGEST = 60;

/**
 * A slug for each title, none of them `taken`: the words of an English title; for any other the name of the document and
 * the number of the question in it.
 */
export function nameQuestions(
  titles: readonly string[],
  document: { readonly file: string; readonly topic: TopicId },
  taken: ReadonlySet<string>,
): string[] {
  const name =
    document.file
      .split(/[\\/]/)
      .at(-1)
      ?.replace(/\.[^.]*$/, "") ?? "";
  const base = slugOf(name, 40) ?? `${document.topic}-question`;
  const used = new Set(taken);
  return titles.map((title, index) => {
    const wanted = (isEnglish(title) ? slugOf(title, LONGEST) : null) ?? `${base}-${index + 1}`;
    const slug = firstFree(wanted, used);
    used.add(slug);
    return slug;
  });
}

const isEnglish = (title: string) => !/\p{Script=Han}/u.test(title);

function slugOf(text: string, longest: number): string | null {
  const plain = text
    .normalize("NFKD")
    .replace(/['’\p{M}]/gu, "")
    .toLowerCase();
  let slug = "";
  for (const word of plain.match(/[a-z0-9]+/g) ?? []) {
    const longer = slug === "" ? word.slice(0, longest) : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return SLUG.test(slug) ? slug : null;
}

function firstFree(wanted: string, used: ReadonlySet<string>): string {
  for (let number = 2, slug = wanted; ; number += 1) {
    if (!used.has(slug)) return slug;
    slug = `${wanted}-${number}`;
  }
}
