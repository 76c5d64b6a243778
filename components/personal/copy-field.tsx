"use client";

import { useRef, useState } from "react";

const READ_FOR = 2000;

type Props = {
  readonly label: string;
  readonly value: string;
  readonly words: { readonly copy: string; readonly copied: string };
};

/** An address to take along. Without a clipboard it is selected, and one keystroke is enough. */
export function CopyField({ label, value, words }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
      setTimeout(setCopied, READ_FOR, false);
    } catch {
      field.current?.select();
    }
  };
  return (
    <p className="copy-field">
      <input
        ref={field}
        readOnly
        value={value}
        aria-label={label}
        className="field"
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className="button" aria-live="polite" onClick={() => void copy()}>
        {isCopied ? words.copied : words.copy}
      </button>
    </p>
  );
}
