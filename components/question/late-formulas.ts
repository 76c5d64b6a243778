import { FORMULA_STYLES } from "@/components/prose/formula-styles";
import { whenNear } from "@/components/ui/when-near";

/**
 * A formula stands in a question twice: as MathML, which the browser sets, and as KaTeX would have it, which is finer but
 * needs styles and fonts as heavy as the text. Those come when the first formula is one screen away. Returns what ends the watch.
 */
export const watchFormulas = (): (() => void) =>
  whenNear(document.querySelectorAll(".question .katex"), "100% 0px", loadStyles);

function loadStyles(): void {
  const styles = Object.assign(document.createElement("link"), { rel: "stylesheet", href: FORMULA_STYLES });
  styles.addEventListener("load", () => void (document.documentElement.dataset.formulas = ""), { once: true });
  document.head.append(styles);
}
