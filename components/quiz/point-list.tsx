"use client";

import { Html } from "@/components/prose/html";
import type { Prose } from "@/lib/catalogue/model";

type Props = {
  readonly points: readonly Prose[];
  readonly ticked: readonly number[];
  readonly onTick: (ticked: readonly number[]) => void;
  readonly label: string;
};

/** Key points, to tick those that were said. */
export function PointList({ points, ticked, onTick, label }: Props) {
  const toggle = (index: number) =>
    onTick(ticked.includes(index) ? ticked.filter((one) => one !== index) : [...ticked, index].sort((a, b) => a - b));
  return (
    <div role="group" aria-label={label}>
      <ul className="options point-list">
        {points.map((point, index) => (
          <li key={index}>
            <label>
              <input type="checkbox" checked={ticked.includes(index)} onChange={() => toggle(index)} />
              <Html formulas="later" as="span" html={point.html} className="prose" />
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
