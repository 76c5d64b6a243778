import type { Locale } from "@/lib/i18n/locales";

/**
 * Shows what a term means when the pointer rests on it, when it gets the focus, and when a finger taps it; all of that is
 * loaded at the first touch. Until then, and wherever it fails, a term is a link to the glossary. Returns what ends it.
 */
export function watchTerms(locale: Locale): () => void {
  let byFinger = false;
  const onTouch = (event: Event) => {
    const isTap = event.type === "click";
    if ("pointerType" in event && !isTap) byFinger = event.pointerType !== "mouse";
    const at =
      event.target instanceof Element &&
      event.target.closest<HTMLAnchorElement>('a[href*="/glossary#"]:not([popover] a)');
    if (!at || (isTap !== byFinger && event.type !== "focusin") || !at.showPopover) return;
    if (isTap) event.preventDefault();
    import("./term-card").then(
      ({ showCard }) => showCard(at, isTap, locale),
      () => isTap && location.assign(at.href),
    );
  };
  const types = ["pointerover", "focusin", "click"];
  for (const type of types) addEventListener(type, onTouch);
  return () => types.forEach((type) => removeEventListener(type, onTouch));
}
