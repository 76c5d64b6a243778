// A row of boxes is read from the left edge, which is where a scroller stands anyway.
const ROW = 3.5;

/** Where a diagram is too wide for the screen, begins with its topmost words in sight, not with an empty corner. */
export function startDiagrams(): void {
  for (const figure of document.querySelectorAll<HTMLElement>("figure.diagram")) {
    if (figure.scrollWidth <= figure.clientWidth || figure.scrollWidth > ROW * figure.scrollHeight) continue;
    const words = [...figure.querySelectorAll("text")].map((text) => text.getBoundingClientRect());
    const first = words.sort((one, other) => one.top - other.top || one.left - other.left)[0];
    if (!first) continue;
    const middle = (first.left + first.right) / 2 - figure.getBoundingClientRect().left;
    figure.scrollLeft = middle - figure.clientWidth / 2;
  }
}
