"use client";

import { useEffect, useState } from "react";
import type { Neighbours, QuestionLink } from "@/lib/catalogue/listing";
import { LANGUAGE_TAG, localePath, type Locale } from "@/lib/i18n/locales";
import { recallList } from "./came-from";

type Neighbour = Pick<QuestionLink, "slug" | "title" | "language">;
type Turns = { readonly previous: Neighbour | null; readonly next: Neighbour | null } & Pick<
  Neighbours,
  "place" | "total"
>;

/** `path` is an address without its language. */
type List = { readonly path: string; readonly title: string };

type Props = {
  readonly slug: string;
  readonly locale: Locale;
  /** In the topic's reading order, which stands in the page. */
  readonly inTopic: Turns;
  readonly topic: List;
  /** `place` holds `{place}` and `{total}`. */
  readonly words: Readonly<Record<"label" | "previous" | "next" | "list" | "place", string>>;
};

/** Previous and next in the list one came from, else in the topic; of the same size whichever it is. */
export function NeighbourLinks({ slug, locale, inTopic, topic, words }: Props) {
  const [shown, setShown] = useState<{ turns: Turns; list: List }>({ turns: inTopic, list: topic });

  useEffect(() => {
    const cameFrom = recallList();
    if (cameFrom === null) return;
    const stop = new AbortController();
    const query = new URLSearchParams(cameFrom.search);
    query.set("locale", locale);
    query.set("from", cameFrom.path);
    if (cameFrom.topic !== "") query.set("topic", cameFrom.topic);
    const read = async () => {
      const reply = await fetch(`/api/questions/${slug}/neighbours?${query.toString()}`, { signal: stop.signal });
      if (!reply.ok) return;
      const list = { path: `${cameFrom.path}${cameFrom.search}`, title: words.list };
      setShown({ turns: (await reply.json()) as Turns, list });
    };
    // Offline, or no longer in that list: the topic's order is as good a way on.
    read().catch(() => undefined);
    return () => stop.abort();
  }, [slug, locale, words.list]);

  const { turns, list } = shown;
  const turn = (to: Neighbour | null, label: string, rel: "prev" | "next") =>
    to && (
      <a href={localePath(locale, `/questions/${to.slug}`)} rel={rel} className={`turn turn-${rel}`}>
        <span>{label}</span>
        <span lang={LANGUAGE_TAG[to.language]} className="said">
          {to.title}
        </span>
      </a>
    );
  return (
    <nav aria-label={words.label} className="turns">
      <p>
        <a href={localePath(locale, list.path)}>{list.title}</a>
        <span className="number">
          {words.place.replace("{place}", String(turns.place)).replace("{total}", String(turns.total))}
        </span>
      </p>
      {turn(turns.previous, words.previous, "prev")}
      {turn(turns.next, words.next, "next")}
    </nav>
  );
}
