"use client";

import { useEffect, useReducer } from "react";

const LOOK_MS = 250;

/** Renders again a few times a second: what is shown is read from the clock, never counted. */
export function useTicking(): void {
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(again, LOOK_MS);
    return () => clearInterval(timer);
  }, []);
}
