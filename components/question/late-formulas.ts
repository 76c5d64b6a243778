import { FORMULA_STYLES } from "@/components/prose/formula-styles";

/**
 * A formula stands in a question twice: as MathML, which the browser sets, and as KaTeX would have it, which is finer but
 * needs styles and fonts as heavy as the text. Those come when the first formula is one screen away. Returns what ends the watch.
 */
export function watchFormulas(): () => void {
  const watch = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      loadStyles();
    },
    { rootMargin: "100% 0px" },
  );
  for (const formula of document.querySelectorAll(".question .katex")) watch.observe(formula);
  return () => watch.disconnect();
}

function loadStyles(): void {
  const styles = Object.assign(document.createElement("link"), { rel: "stylesheet", href: FORMULA_STYLES });
  styles.addEventListener("load", () => void (document.documentElement.dataset.formulas = ""), { once: true });
  document.head.append(styles);
}
