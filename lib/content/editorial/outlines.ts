import { diagnose, type Diagnostic } from "../diagnostic";
import type { Page } from "./page";

/** What else two languages are built of, beyond what their format compares: a missing one is mostly a lost thought. */
export function checkOutlines(pages: readonly Page[]): readonly Diagnostic[] {
  const chinese = new Map(pages.flatMap((page) => (page.locale === "zh" ? [[page.slug, page]] : [])));
  return pages.flatMap((page) => {
    const original = page.locale === "en" ? chinese.get(page.slug) : undefined;
    return original ? compare(page, original) : [];
  });
}

/** The first difference: later ones mostly follow from it. That other sections stand there is an error, and said as one. */
function compare(ours: Page, theirs: Page): readonly Diagnostic[] {
  if (sectionsOf(ours) !== sectionsOf(theirs)) return [];
  const length = Math.max(ours.blocks.length, theirs.blocks.length);
  for (let index = 0; index < length; index++) {
    const [here, there] = [ours.blocks[index], theirs.blocks[index]];
    if (here?.what === there?.what && here?.section === there?.section) continue;
    const line = (here ?? ours.blocks.at(-1))?.line ?? 1;
    const otherLine = (there ?? theirs.blocks.at(-1))?.line ?? 1;
    const message = `Here the English has ${here?.what ?? "nothing more"}, the Chinese ${there?.what ?? "nothing more"}. Compare ${theirs.path}:${otherLine}, and say in both what one of them leaves out.`;
    return [diagnose(ours.path, { line, column: 1 }, "sibling-outline", message)];
  }
  return [];
}

const sectionsOf = ({ passages }: Page) => [...new Set(passages.map(({ section }) => section))].join();
