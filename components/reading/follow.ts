import type { Locale } from "@/lib/i18n/locales";
import { readJournal, writeJournal, type Reading } from "./journal";

const PAUSE_IN_SCROLLING = 300;

export type Opened = { readonly slug: string; readonly title: string; readonly language: Locale };

/** Notes that a question was opened, and then where one stops in it. Returns what ends the watch. */
export function follow({ slug, title, language }: Opened): () => void {
  const others = readJournal();
  const before = others.find((reading) => reading.slug === slug);
  const note = (stop: Reading["stop"]) => {
    const now = { slug, titles: { ...before?.titles, [language]: title }, ...(stop && { stop }) };
    writeJournal([now, ...readJournal().filter((reading) => reading.slug !== slug)]);
  };
  note(before?.stop);

  let pause: ReturnType<typeof setTimeout> | undefined;
  const mark = () => {
    pause = undefined;
    const heading = lastPassed();
    note(heading && { ...heading, language });
  };
  const onScroll = () => {
    clearTimeout(pause);
    pause = setTimeout(mark, PAUSE_IN_SCROLLING);
  };
  addEventListener("scroll", onScroll, { passive: true });
  return () => {
    clearTimeout(pause);
    removeEventListener("scroll", onScroll);
  };
}

/** The last heading that has passed the middle of the window; none at the top of the page. */
function lastPassed() {
  const parts = [...document.querySelectorAll<HTMLElement>(".question :is(section, h3, h4)[id]")];
  const seen = parts.filter((part) => part.offsetParent && !part.closest("details:not([open])"));
  const passed = seen.filter((part) => part.getBoundingClientRect().top < innerHeight / 2);
  const last = window.scrollY < innerHeight / 4 ? undefined : passed.at(-1);
  const heading = last?.matches("section") ? last.querySelector("h2") : last;
  return last && heading ? { id: last.id, heading: heading.textContent.trim() } : undefined;
}
