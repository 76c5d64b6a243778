/** Calls back when the solution on the page is opened. Returns what ends it. */
export function watchSolution(onLook: () => void): () => void {
  const section = document.getElementById("solution");
  const listen = ({ target }: Event) => {
    if (target instanceof HTMLDetailsElement && target.open) onLook();
  };
  // It does not bubble.
  section?.addEventListener("toggle", listen, true);
  return () => section?.removeEventListener("toggle", listen, true);
}
