/** What a page does in its first moments is for what is seen then; whoever goes on reading says so. */
const FIRST_MOMENTS_MS = 3_000;
const GOING_ON = ["scroll", "pointerdown", "keydown"] as const;

/** Does its work once, when the first moments are over or the reader goes on. Returns what ends the wait. */
export function afterFirstMoments(work: () => void): () => void {
  const waiting = new AbortController();
  const end = () => {
    waiting.abort();
    clearTimeout(moments);
  };
  const begin = () => {
    end();
    work();
  };
  const moments = setTimeout(begin, FIRST_MOMENTS_MS);
  for (const use of GOING_ON) addEventListener(use, begin, { passive: true, signal: waiting.signal });
  return end;
}
