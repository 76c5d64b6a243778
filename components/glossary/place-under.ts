/** Between a card and its link, and between a card and the edge of the window, in pixels. */
const GAP = 6;
const EDGE = 12;

/** Puts a card under the last line of a link, or above its first where there is no room below. It scrolls with the page. */
export function placeUnder(card: HTMLElement, link: HTMLElement): void {
  const lines = [...link.getClientRects()];
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return;
  const { width, height } = card.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(EDGE, Math.min(last.left, clientWidth - width - EDGE));
  const below = last.bottom + GAP;
  const above = first.top - GAP - height;
  const top = below + height + EDGE > clientHeight && above > EDGE ? above : below;
  Object.assign(card.style, { left: `${left + scrollX}px`, top: `${top + scrollY}px` });
}
