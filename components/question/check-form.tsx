"use client";

import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from "react";

type Verdict = "right" | "wrong";

type Props = {
  /** With several right options one says when one is done; with one, choosing is saying so. */
  readonly several: boolean;
  readonly labelledBy: string;
  readonly words: Readonly<Record<Verdict | "check" | "again", string>>;
  /** Options are list items that say `data-correct` and hold one input each. */
  readonly children: ReactNode;
};

function mark(form: HTMLFormElement): Verdict {
  const options = [...form.querySelectorAll<HTMLElement>("[data-correct]")];
  const isMet = (option: HTMLElement) =>
    (option.querySelector("input")?.checked ?? false) === (option.dataset.correct === "true");
  return options.every(isMet) ? "right" : "wrong";
}

/** Marks the options inside it. The reasons show themselves by CSS once the form is marked. */
export function CheckForm({ several, labelledBy, words, children }: Props) {
  const [verdict, setVerdict] = useState<Verdict | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const options = form.current;
    if (!options) return;
    const onChange = () => setVerdict((now) => (several && now === null ? null : mark(options)));
    // The options may be a still part of the page, of whose inputs React hears nothing.
    options.addEventListener("change", onChange);
    const isEarly = options.querySelector("input:checked") !== null;
    const frame = isEarly ? requestAnimationFrame(onChange) : undefined;
    return () => {
      options.removeEventListener("change", onChange);
      if (frame !== undefined) cancelAnimationFrame(frame);
    };
  }, [several]);
  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setVerdict(mark(event.currentTarget));
  };
  return (
    <form
      ref={form}
      className="check"
      data-verdict={verdict ?? undefined}
      onReset={() => setVerdict(null)}
      onSubmit={onSubmit}
    >
      <div role="group" aria-labelledby={labelledBy}>
        {children}
      </div>
      <div className="needs-js verdict">
        {several && verdict === null && (
          <button type="submit" className="button">
            {words.check}
          </button>
        )}
        <p role="status">{verdict && words[verdict]}</p>
        {verdict !== null && (
          <button type="reset" className="button button-quiet">
            {words.again}
          </button>
        )}
      </div>
    </form>
  );
}
