"use client";

import { useCallback, useState } from "react";

/** The width of an element in whole pixels, as it changes; 0 before it is known. Plots are drawn to it, so that their words keep their size. */
export function useWidth() {
  const [width, setWidth] = useState(0);
  const ref = useCallback((node: HTMLElement | null) => {
    if (!node) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(node);
    return () => observer.disconnect();
  }, []);
  return { ref, width };
}
