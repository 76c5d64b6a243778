"use client";

import { shortDay } from "@/components/ui/day-words";
import type { Locale } from "@/lib/i18n/locales";
import { useWidth } from "./use-width";

const HEIGHT = 132;
const ABOVE = 22;
const BELOW = 24;
const WEEK = 7;
/** Labels nearer than this, in bars, would touch. */
const APART = 3;

type Bar = { readonly day: string; readonly value: number };
type Props = {
  readonly bars: readonly Bar[];
  /** The day that is now. */
  readonly today: string;
  readonly todayLabel: string;
  readonly locale: Locale;
};

/** An amount a day, from zero. Today and the largest say how much; the numbers of all are in a table beside it. */
export function DayBars({ bars, today, todayLabel, locale }: Props) {
  const { ref, width } = useWidth();
  const most = Math.max(1, ...bars.map(({ value }) => value));
  const pitch = width / bars.length;
  const floor = HEIGHT - BELOW;
  const now = bars.findIndex(({ day }) => day === today);
  const largest = bars.findIndex(({ value }) => value === most);
  const isFar = Math.abs(now - largest) >= APART;
  const labelled = bars.map((_, index) => index === largest || (index === now && isFar));
  const middle = (index: number) => (index + 0.5) * pitch;
  const anchor = (index: number) => (index < 2 ? "start" : index > bars.length - 3 ? "end" : "middle");
  const at = (index: number) =>
    index < 2 ? index * pitch : index > bars.length - 3 ? (index + 1) * pitch : middle(index);
  return (
    <div ref={ref} className="plot" style={{ height: HEIGHT }}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} aria-hidden="true">
          <line x1="0" x2={width} y1={floor + 0.5} y2={floor + 0.5} className="axis" />
          {bars.map(({ day, value }, index) => {
            const height = value === 0 ? 0 : Math.max(2, (value / most) * (floor - ABOVE));
            return (
              <g key={day}>
                <rect
                  x={index * pitch + 1}
                  y={floor - height}
                  width={Math.max(1, pitch - 2)}
                  height={height}
                  className={index === now ? "bar bar-now" : "bar"}
                />
                {labelled[index] && value > 0 && (
                  <text x={at(index)} y={floor - height - 6} textAnchor={anchor(index)} className="amount">
                    {Math.round(value)}
                  </text>
                )}
                {(index === now || (Math.abs(index - now) % WEEK === 0 && Math.abs(index - now) >= WEEK)) && (
                  <text x={at(index)} y={HEIGHT - 6} textAnchor={anchor(index)} className="tick">
                    {index === now ? todayLabel : shortDay(day, locale)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
