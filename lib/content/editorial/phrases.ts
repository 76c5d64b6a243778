import { diagnose, type Diagnostic } from "../diagnostic";
import type { Page } from "./page";
import { withoutQuotes } from "./quoted";
import { TEMPLATE_PHRASES } from "./template-phrases";

/** One warning a page, where the first of them stands: whoever mends it reads the page. */
export function checkPhrases({ path, locale, passages }: Page): readonly Diagnostic[] {
  const found = passages.flatMap(({ section, text, at }) => {
    if (section === "references") return [];
    const own = withoutQuotes(text);
    const lower = own.toLowerCase();
    return TEMPLATE_PHRASES[locale].flatMap((pattern) => {
      const found = pattern.exec(lower);
      return found ? [{ phrase: own.slice(found.index, found.index + found[0].length), at }] : [];
    });
  });
  const [first, ...more] = found;
  if (!first) return [];
  const others = more.map(({ phrase, at }) => `“${phrase}” in line ${at.line}`).join(", ");
  const also = others === "" ? "" : ` So does ${others}.`;
  const message = `“${first.phrase}” would suit any text.${also} Leave it out, or say what is true of this question only.`;
  return [diagnose(path, first.at, "template-phrase", message)];
}
