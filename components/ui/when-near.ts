/**
 * Does its work once, when the first of some elements is near what is seen. `margin`: how near, as a root margin of an
 * IntersectionObserver. Returns what ends the wait.
 */
export function whenNear(elements: Iterable<Element>, margin: string, work: () => void): () => void {
  const watch = new IntersectionObserver(
    (seen) => {
      if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
      watch.disconnect();
      work();
    },
    { rootMargin: margin },
  );
  for (const element of elements) watch.observe(element);
  return () => watch.disconnect();
}
