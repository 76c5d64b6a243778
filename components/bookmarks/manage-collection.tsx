"use client";

import { useState, type SyntheticEvent } from "react";
import { CopyField } from "@/components/personal/copy-field";
import { textIn } from "@/components/personal/text-in";
import type { Collection } from "@/lib/api/keeping";
import type { Locale } from "@/lib/i18n/locales";
import { bookmarkMessages } from "@/lib/i18n/messages/bookmarks";
import type { Collections } from "./use-collections";

type Props = {
  readonly collection: Collection;
  readonly place: number;
  readonly last: number;
  readonly acts: Collections;
  readonly locale: Locale;
  readonly onDeleted: () => void;
};

/** Name, place, sharing and end of a collection. */
export function ManageCollection({ collection, place, last, acts, locale, onDeleted }: Props) {
  const t = bookmarkMessages[locale];
  const [isAsked, setAsked] = useState(false);
  const { id, name, questions, sharedAt } = collection;
  const rename = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const now = textIn(event.currentTarget, "name");
    if (now !== "" && now !== name) void acts.rename(id, now);
  };
  const remove = async () => {
    await acts.remove(id);
    onDeleted();
  };
  return (
    <details className="fold manage">
      <summary>{t.manage}</summary>
      <form key={name} className="new-collection" onSubmit={rename}>
        <input name="name" defaultValue={name} aria-label={t.renameTo} maxLength={80} required className="field" />
        <button type="submit" className="button">
          {t.rename}
        </button>
      </form>
      <p className="buttons">
        <button type="button" className="button" disabled={place === 0} onClick={() => void acts.move(id, place - 1)}>
          {t.earlier}
        </button>
        <button
          type="button"
          className="button"
          disabled={place === last}
          onClick={() => void acts.move(id, place + 1)}
        >
          {t.later}
        </button>
      </p>
      <h2>{t.share}</h2>
      <p>{t.shareHint}</p>
      {sharedAt === null ? (
        <button type="button" className="button" onClick={() => void acts.share(id)}>
          {t.makeShare}
        </button>
      ) : (
        <>
          <CopyField label={t.shareLink} value={sharedAt} words={t} />
          <button type="button" className="button" onClick={() => void acts.unshare(id)}>
            {t.revoke}
          </button>
        </>
      )}
      <h2>{t.delete}</h2>
      {isAsked ? (
        <div role="alertdialog" aria-labelledby="delete-sure" className="sure">
          <p id="delete-sure">{t.deleteSure(name, questions)}</p>
          <button type="button" autoFocus className="button" onClick={() => setAsked(false)}>
            {t.cancel}
          </button>
          <button type="button" className="button button-danger" onClick={() => void remove()}>
            {t.deleteNow}
          </button>
        </div>
      ) : (
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {t.delete}
        </button>
      )}
    </details>
  );
}
