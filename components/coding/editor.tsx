"use client";

import { useEffect, useImperativeHandle, useLayoutEffect, useRef, useState, type Ref } from "react";
import { whenNear } from "@/components/ui/when-near";
import type { Locale } from "@/lib/i18n/locales";
import { LANGUAGE_TAG } from "@/lib/i18n/locales";
import type { EditorHandle, EditorSetup } from "./editor-view";

/** As many characters as the API takes (lib/api/values.ts). */
export const LONGEST = 20_000;

export type Editing = Pick<EditorHandle, "mark" | "goTo">;

type Props = {
  readonly id: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  readonly onTooLong: (by: number) => void;
  readonly label: string;
  /** Ids of what says more about it. */
  readonly describedBy: string;
  readonly ref: Ref<Editing>;
  readonly locale: Locale;
};

type Brought = {
  readonly mount: (setup: EditorSetup) => EditorHandle;
  readonly selection: EditorSetup["selection"];
};

/** Half a screen: on a phone the problem comes first, and who only reads it needs no editor. */
const NEAR = "50% 0px";

/** A plain field at once; in its place, once it is near and there is time, an editor that knows Python. */
export function Editor({ id, value, onType, onTooLong, label, describedBy, ref, locale }: Props) {
  const [brought, setBrought] = useState<Brought | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const handle = useRef<EditorHandle>(null);
  const now = useRef({ value, onType, onTooLong });
  useEffect(() => {
    now.current = { value, onType, onTooLong };
    handle.current?.set(value);
  });
  useEffect(() => {
    if (!field.current) return;
    let forget = whenNear([field.current], NEAR, () => {
      forget = whenIdle(() => void bring(field.current).then(setBrought, () => undefined));
    });
    return () => forget();
  }, []);
  useLayoutEffect(() => {
    if (!brought || !place.current) return;
    const mounted = brought.mount({
      ...{ parent: place.current, text: now.current.value, selection: brought.selection, longest: LONGEST, locale },
      onType: (text) => now.current.onType(text),
      onTooLong: (by) => now.current.onTooLong(by),
      attributes: { id, "aria-label": label, "aria-describedby": describedBy, autocapitalize: "off", tabindex: "0" },
    });
    handle.current = mounted;
    return () => {
      handle.current = null;
      mounted.destroy();
    };
  }, [brought, id, label, describedBy, locale]);
  useImperativeHandle(ref, () => ({
    mark: (line) => handle.current?.mark(line),
    goTo: (line) => handle.current?.goTo(line),
  }));
  return brought ? (
    <div ref={place} className="bench-editor" lang={LANGUAGE_TAG.en} />
  ) : (
    <textarea
      ref={field}
      id={id}
      value={value}
      maxLength={LONGEST}
      lang={LANGUAGE_TAG.en}
      spellCheck={false}
      autoCapitalize="off"
      autoComplete="off"
      aria-label={label}
      aria-describedby={describedBy}
      className="bench-editor"
      onChange={(event) => onType(event.target.value)}
    />
  );
}

async function bring(field: HTMLTextAreaElement | null): Promise<Brought> {
  const { mountEditor } = await import("./editor-view");
  const isInside = field !== null && document.activeElement === field;
  return { mount: mountEditor, selection: isInside ? [field.selectionStart, field.selectionEnd] : null };
}

function whenIdle(work: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(work, 200);
    return () => clearTimeout(timer);
  }
  const asked = requestIdleCallback(work, { timeout: 2_000 });
  return () => cancelIdleCallback(asked);
}
