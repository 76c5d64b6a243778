"use client";

import { monthOf } from "@/components/ui/day-words";
import type { Locale } from "@/lib/i18n/locales";
import { addDays } from "@/lib/scheduling/day";
import { weeksUntil } from "./weeks-until";
import { useWidth } from "./use-width";

const WEEKS = 53;
const DAYS = 7;
const LARGEST = 14;
const NARROW = 560;
const HEAD = 18;
const BETWEEN = 10;
/** Side of a square, as part of its place: nothing, then quarters of the most that was done on a day. */
const SIDES = [0.2, 0.5, 0.68, 0.84, 1];
/** A month is named where it has room until the next. */
const ROOM = 3;

type Day = { readonly day: string; readonly reviews: number };
type Props = { readonly days: readonly Day[]; readonly today: string; readonly locale: Locale };

/** A year of days, a week a column; on a phone half a year above the other half. Size says it, and colour again. */
export function YearMap({ days, today, locale }: Props) {
  const { ref, width } = useWidth();
  const strips = width < NARROW ? 2 : 1;
  const columns = Math.ceil(WEEKS / strips);
  const pitch = Math.min(LARGEST, Math.floor((2 * width) / columns) / 2);
  const stripHeight = HEAD + DAYS * pitch;
  const height = strips * stripHeight + (strips - 1) * BETWEEN;
  const reviewsOn = new Map(days.map(({ day, reviews }) => [day, reviews]));
  const most = Math.max(4, ...days.map(({ reviews }) => reviews));
  const weeks = weeksUntil(today, columns * strips);
  return (
    <div ref={ref} className="plot" style={{ minHeight: HEAD + DAYS * 8 }}>
      {width > 0 && (
        <svg width={width} height={height} aria-hidden="true">
          {weeks.map((monday, index) => {
            const strip = Math.floor(index / columns);
            const x = (index % columns) * pitch;
            const top = strip * (stripHeight + BETWEEN);
            return (
              <g key={monday}>
                {isNamed(index) && (
                  <text x={x} y={top + 11} className="tick">
                    {monthOf(addDays(monday, DAYS - 1), locale)}
                  </text>
                )}
                {Array.from({ length: DAYS }, (_, place) =>
                  square(addDays(monday, place), x, top + HEAD + place * pitch),
                )}
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );

  function isNamed(index: number): boolean {
    const month = (at: number) => addDays(weeks[at] ?? today, DAYS - 1).slice(0, 7);
    const inStrip = index % columns;
    if (inStrip > columns - ROOM) return false;
    if (inStrip > 0) return month(index) !== month(index - 1);
    return Array.from({ length: ROOM }, (_, step) => month(index + step)).every((one) => one === month(index));
  }

  function square(day: string, x: number, y: number) {
    if (day > today) return null;
    const level = Math.ceil((4 * (reviewsOn.get(day) ?? 0)) / most);
    const side = (pitch - 2) * (SIDES[level] ?? 1);
    const inset = (pitch - 2 - side) / 2;
    return (
      <rect key={day} x={x + inset} y={y + inset} width={side} height={side} rx="1" className={`day day-${level}`} />
    );
  }
}
