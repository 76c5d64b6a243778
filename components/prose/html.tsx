import type { SafeHtml } from "@/lib/catalogue/model";
import { FORMULA_STYLES, hasFormula } from "./formula-styles";

type Props = {
  readonly html: SafeHtml;
  readonly as?: "div" | "span";
  readonly className?: string;
  readonly lang?: string;
  /** Later: when one comes near, see LateFormulas. Until then the browser sets formulas by itself. */
  readonly formulas?: "now" | "later";
};

/** The only place where HTML enters a page; the type says that it has passed the sanitiser. */
export function Html({ html, as: Tag = "div", className, lang, formulas = "now" }: Props) {
  return (
    <>
      {hasFormula(html) && formulas === "now" && <link rel="stylesheet" href={FORMULA_STYLES} precedence="formulas" />}
      <Tag className={className} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
    </>
  );
}
