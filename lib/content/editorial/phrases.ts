import { diagnose, type Diagnostic } from "../diagnostic";
import type { Page } from "./page";
import { TEMPLATE_PHRASES } from "./template-phrases";

/** What somebody else is quoted as saying is theirs. */
const QUOTED = /“[^”]*”|「[^」]*」|"[^"]*"|《[^》]*》/gu;

/** One warning a page, where the first of them stands: whoever mends it reads the page. */
export function checkPhrases({ path, locale, passages }: Page): readonly Diagnostic[] {
  const found = passages.flatMap(({ section, text, at }) => {
    if (section === "references") return [];
    const own = text.replace(QUOTED, " ");
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
