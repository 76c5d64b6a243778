/**
 * Calls back with the fold when what gives the problem away stands open on the page. A link into it opens it, also where
 * the browser leaves that to the page. Returns what ends it.
 */
export function watchSolution(onLook: (fold: HTMLDetailsElement) => void): () => void {
  const fold = document.querySelector<HTMLDetailsElement>(".solution-fold");
  if (!fold) return () => undefined;
  const listen = () => {
    if (fold.open) onLook(fold);
  };
  const follow = () => {
    const target = fold.open ? null : fold.querySelector(":target");
    if (!target) return;
    fold.open = true;
    target.scrollIntoView();
  };
  fold.addEventListener("toggle", listen);
  addEventListener("hashchange", follow);
  // Both may have happened before anybody listened.
  listen();
  follow();
  return () => {
    fold.removeEventListener("toggle", listen);
    removeEventListener("hashchange", follow);
  };
}
