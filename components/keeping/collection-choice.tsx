"use client";

import { useEffect, useState, type SyntheticEvent } from "react";
import { sentenceOf } from "@/components/errors/messages";
import { textIn } from "@/components/personal/text-in";
import { send, type Reply } from "@/components/practice/client";
import { deliver } from "@/components/practice/outbox";
import { newId } from "@/components/practice/new-id";
import type { Collection } from "@/lib/api/keeping";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { keepingMessages } from "@/lib/i18n/messages/keeping";

type Props = { readonly questionId: string; readonly locale: Locale; readonly onHeld: (isHeld: boolean) => void };
type Held = { readonly collections: readonly string[] };

/** In which collections a question is, and a new one for it. */
export function CollectionChoice({ questionId, locale, onHeld }: Props) {
  const t = keepingMessages[locale];
  const [all, setAll] = useState<readonly Collection[]>([]);
  const [held, setHeld] = useState<readonly string[] | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const path = `/api/bookmarks/${questionId}`;

  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const [collections, bookmark] = await Promise.all([
        send<{ collections: readonly Collection[] }>("GET", "/api/collections"),
        send<Held>("GET", path),
      ]);
      if (isGone) return;
      if (collections.ok) setAll(collections.value.collections);
      if (bookmark.ok) setHeld(bookmark.value.collections);
      const refused = [collections, bookmark].find((reply): reply is Extract<Reply<never>, { ok: false }> => !reply.ok);
      if (refused) setTrouble(sentenceOf(refused.code, locale));
    };
    void read();
    return () => {
      isGone = true;
    };
  }, [path, locale]);

  const settle = (reply: Reply<Held>, expected: readonly string[]) => {
    const now = reply.ok ? reply.value.collections : reply.code === "kept" ? expected : (held ?? []);
    setHeld(now);
    onHeld(now.length > 0);
    setTrouble(reply.ok ? null : sentenceOf(reply.code, locale));
  };
  const choose = async (id: string, isIn: boolean) => {
    const expected = [...(held ?? []).filter((other) => other !== id), ...(isIn ? [id] : [])];
    setHeld(expected);
    const subject = `bookmark:${questionId}:${id}`;
    const reply = isIn
      ? await deliver<Held>({ method: "PUT", path, body: { collectionId: id, locale }, subject })
      : await deliver<Held>({ method: "DELETE", path: `${path}?collection=${id}`, subject });
    settle(reply, expected);
  };
  const make = async (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const name = textIn(form, "name");
    if (name === "") return;
    const made = await send<Collection>("POST", "/api/collections", { id: newId(), name });
    if (!made.ok) return setTrouble(sentenceOf(made.code, locale));
    form.reset();
    setAll([...all, made.value]);
    await choose(made.value.id, true);
  };

  return (
    <div className="choice-of-collections">
      <fieldset disabled={held === null}>
        <legend>{t.collections}</legend>
        {held !== null && all.length === 0 && <p>{t.noCollections}</p>}
        {all.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={held?.includes(id) ?? false}
              onChange={(event) => void choose(id, event.target.checked)}
            />
            {name}
          </label>
        ))}
      </fieldset>
      <form onSubmit={(event) => void make(event)}>
        <input name="name" aria-label={t.newCollection} placeholder={t.newCollection} maxLength={80} required />
        <button type="submit" className="button">
          {t.make}
        </button>
      </form>
      <p role="status">{trouble}</p>
      <a href={localePath(locale, "/bookmarks")}>{t.toBookmarks}</a>
    </div>
  );
}
