"use client";

import { useEffect, useState, type ComponentType } from "react";
import type { Alive } from "./life";

/** Brings what a page can do besides being read. Not part of the first load: the page is there to be read first. */
export function Later(alive: Alive) {
  const [Life, setLife] = useState<ComponentType<Alive>>();
  useEffect(() => {
    import("./life").then(
      (life) => setLife(() => life.Life),
      () => undefined,
    );
  }, []);
  return Life && <Life {...alive} />;
}
