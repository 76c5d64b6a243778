import { Html } from "@/components/prose/html";
import type { Locale } from "@/lib/i18n/locales";
import type { NoteHtml } from "./use-note-html";
import "./note-text.css";

type Props = { readonly text: string; readonly html: NoteHtml; readonly locale: Locale };

/** A note as its author means it, or, where it cannot be set, as they typed it. */
export function NoteText({ text, html, locale }: Props) {
  const set = html(text, locale);
  return set === null ? <p className="note-typed">{text}</p> : <Html html={set} className="prose note-prose" />;
}
