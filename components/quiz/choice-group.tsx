"use client";

import type { ReactNode } from "react";

type Choice<T extends string> = { readonly value: T; readonly label: ReactNode; readonly count?: number };

type Props<T extends string> = {
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly Choice<T>[];
  readonly chosen: readonly T[];
  readonly onChoose: (chosen: T[]) => void;
  /** What the choices beyond the first ones are folded under. */
  readonly fold?: { readonly after: number; readonly label: (n: number) => string };
  /** Many short ones: in columns where there is room. */
  readonly isWide?: boolean;
};

/** Values of which any number may be chosen, as native checkboxes. */
export function ChoiceGroup<T extends string>({
  legend,
  hint,
  choices,
  chosen,
  onChoose,
  fold,
  isWide = false,
}: Props<T>) {
  if (choices.length === 0) return null;
  const shown = choices.slice(0, fold?.after);
  const folded = choices.slice(shown.length);
  const toggle = (value: T) =>
    onChoose(choices.map((one) => one.value).filter((one) => chosen.includes(one) !== (one === value)));
  const render = ({ value, label, count }: Choice<T>) => (
    <label key={value} className="filter-choice">
      <input type="checkbox" checked={chosen.includes(value)} autoComplete="off" onChange={() => toggle(value)} />
      <span>{label}</span>
      {count !== undefined && <span className="number">{count}</span>}
    </label>
  );
  return (
    <fieldset className={isWide ? "filter-group wide" : "filter-group"}>
      <legend>{legend}</legend>
      {hint && <p className="text-fine text-faint">{hint}</p>}
      <div className="choices">{shown.map(render)}</div>
      {folded.length > 0 && (
        <details className="fold" open={folded.some(({ value }) => chosen.includes(value)) || undefined}>
          <summary>{fold?.label(folded.length)}</summary>
          <div className="choices">{folded.map(render)}</div>
        </details>
      )}
    </fieldset>
  );
}
