"use client";

import { useState } from "react";
import { sentenceOf } from "@/components/errors/messages";
import { send } from "@/components/practice/client";
import type { TopicNames } from "@/components/progress/topic-names";
import type { Interviews } from "@/lib/api/interview-report";
import type { Locale } from "@/lib/i18n/locales";
import { interviewsMessages } from "@/lib/i18n/messages/interviews";
import { HistoryRow } from "./history-row";
import type { Starter } from "./use-start";

type Item = Interviews["items"][number];
const STATES = ["finished", "expired", "abandoned"] as const;

type Props = {
  readonly first: Interviews;
  readonly topics: TopicNames;
  readonly starter: Starter;
  readonly onRemoved: () => void;
  readonly locale: Locale;
};

/** Interviews that are over, newest first, by outcome and topic. */
export function History({ first, topics, starter, onRemoved, locale }: Props) {
  const t = interviewsMessages[locale];
  const [filter, setFilter] = useState({ state: "", topic: "" });
  const [found, setFound] = useState<Pick<Interviews, "items" | "more">>(first);
  const [said, setSaid] = useState<string | null>(null);
  const isOver = ({ state }: Item) => state !== "running" && state !== "paused";
  const items = found.items.filter(isOver);
  const read = async (wanted: typeof filter, before?: string) => {
    const query = new URLSearchParams(
      Object.entries({ ...wanted, before: before ?? "" }).filter(([, value]) => value !== ""),
    );
    const reply = await send<Interviews>("GET", `/api/interviews?${query.toString()}`);
    if (!reply.ok) return setSaid(sentenceOf(reply.code, locale));
    setSaid(null);
    const { items: now, more } = reply.value;
    setFound(({ items: earlier }) => ({ items: before === undefined ? now : [...earlier, ...now], more }));
  };
  const change = (some: Partial<typeof filter>) => {
    const wanted = { ...filter, ...some };
    setFilter(wanted);
    void read(wanted);
  };
  const remove = async (id: string) => {
    const reply = await send("DELETE", `/api/interviews/${id}`);
    if (!reply.ok) return setSaid(sentenceOf(reply.code, locale));
    setFound(({ items: before, more }) => ({ items: before.filter((item) => item.id !== id), more }));
    setSaid(t.removed);
    onRemoved();
  };
  const isAny = filter.state === "" && filter.topic === "";
  if (isAny && items.length === 0) return <p className="said">{t.noHistory}</p>;
  const oldest = found.items.at(-1);
  return (
    <>
      <div className="history-filters">
        <label>
          {t.state}
          <select className="field" value={filter.state} onChange={(event) => change({ state: event.target.value })}>
            <option value="">{t.anyState}</option>
            {STATES.map((state) => (
              <option key={state} value={state}>
                {t.states[state]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t.topics}
          <select className="field" value={filter.topic} onChange={(event) => change({ topic: event.target.value })}>
            <option value="">{t.anyState}</option>
            {Object.entries(topics).map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <p role="status">{said ?? (items.length === 0 && t.noneMatch)}</p>
      </div>
      <ul className="kept">
        {items.map((item) => (
          <HistoryRow key={item.id} {...{ item, topics, starter, locale }} onRemove={() => void remove(item.id)} />
        ))}
      </ul>
      {found.more && oldest && (
        <p className="run-ways">
          <button type="button" className="button" onClick={() => void read(filter, oldest.startedAt)}>
            {t.more}
          </button>
        </p>
      )}
    </>
  );
}
