"use client";

import { useId, useState, type ReactNode } from "react";

type Labelled = { readonly label: string; readonly hint?: string | undefined };

/** A label above what it names, a hint under it. */
export function Field({ label, hint, children }: Labelled & { readonly children: (ids: Ids) => ReactNode }) {
  const id = useId();
  return (
    <div className="setting">
      <label htmlFor={id}>{label}</label>
      {children({ id, ...(hint ? { "aria-describedby": `${id}-hint` } : {}) })}
      {hint && <p id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}

type Ids = { readonly id: string; readonly "aria-describedby"?: string };

type NumberProps = Labelled & {
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  /** Whether it may be left empty. */
  readonly optional?: boolean;
  readonly wrong: string;
  readonly onChange: (value: number | null) => void;
};

/** A whole number; one that cannot be is shown with words, and not saved. */
export function NumberField({ label, hint, value, least, most, unit, optional = false, wrong, onChange }: NumberProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? (value === null ? "" : String(value));
  const isFine = isValid(text);
  const change = (now: string) => {
    setTyped(now);
    if (isValid(now)) onChange(now === "" ? null : Number(now));
  };
  return (
    <Field label={label} hint={isFine ? hint : wrong}>
      {(ids) => (
        <span className="with-unit">
          <input
            {...ids}
            inputMode="numeric"
            autoComplete="off"
            value={text}
            aria-invalid={!isFine}
            className="field"
            onChange={(event) => change(event.target.value.trim())}
            onBlur={() => isFine && setTyped(null)}
          />
          {unit}
        </span>
      )}
    </Field>
  );

  function isValid(now: string): boolean {
    if (now === "") return optional;
    return /^\d{1,4}$/.test(now) && Number(now) >= least && Number(now) <= most;
  }
}
