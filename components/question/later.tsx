"use client";

import { useEffect, useState, type ComponentType } from "react";
import type { Alive } from "./life";

/** Brings what a page can do besides being read. Not part of the first load: the page is there to be read first. */
export function Later(alive: Alive) {
  const [Life, setLife] = useState<ComponentType<Alive>>();
  useEffect(() => {
    // In a moment of its own: asking for so many files takes as long as all that comes to life at first.
    const asked = setTimeout(() => {
      import("./life").then(
        (life) => setLife(() => life.Life),
        () => undefined,
      );
    });
    return () => clearTimeout(asked);
  }, []);
  return Life && <Life {...alive} />;
}
