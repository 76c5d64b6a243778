"use client";

import { useStandings } from "./path-standings";
import { isSeen } from "./standings";

type Props = {
  /** How many questions each stage has. */
  readonly stages: readonly number[];
};

/** The whole way in one line, a stroke for each question, grouped by stage. The words beside it say the same. */
export function Strip({ stages }: Props) {
  const { marks } = useStandings();
  const starts = stages.map((_, index) => stages.slice(0, index).reduce((sum, count) => sum + count, 0));
  return (
    <span className="strip" aria-hidden="true">
      {stages.map((count, index) => (
        <span key={index} style={{ flexGrow: count }}>
          {Array.from({ length: count }, (_, place) => {
            const mark = marks[(starts[index] ?? 0) + place] ?? null;
            return <i key={place} data-standing={isSeen(mark) ? (mark ?? undefined) : undefined} />;
          })}
        </span>
      ))}
    </span>
  );
}
