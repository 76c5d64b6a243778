"use client";

import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import type { BenchProps } from "./bench";

type Props = BenchProps & {
  /** The program to begin with, for as long as `text` is empty and nobody has typed. */
  readonly starter: string;
  /** Stands there until the bench has come, and where it can't come. */
  readonly fallback: ReactNode;
};

/** A bench on a page where most questions need none: it is brought when one does. */
export function LateBench({ starter, fallback, text, onType, ...rest }: Props) {
  const [Bench, setBench] = useState<ComponentType<BenchProps>>();
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    import("./bench").then(
      (brought) => setBench(() => brought.Bench),
      () => undefined,
    );
  }, []);
  if (!Bench) return fallback;
  const type = (now: string) => {
    setTouched(true);
    onType(now);
  };
  return <Bench {...rest} text={isTouched || text !== "" ? text : starter} onType={type} />;
}
