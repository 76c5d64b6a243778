"use client";

import { useState } from "react";
import { Answered } from "@/components/personal/answered";
import { useReply } from "@/components/personal/use-reply";
import { sentenceOf } from "@/components/errors/messages";
import { deliver } from "@/components/practice/outbox";
import type { TopicNames } from "@/components/progress/topic-names";
import { RemoveIcon } from "@/components/ui/icons";
import { NothingHere } from "@/components/ui/nothing-here";
import type { ListedQuestion } from "@/lib/api/keeping";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { bookmarkMessages } from "@/lib/i18n/messages/bookmarks";
import { KeptRow } from "./kept-row";

type Bookmark = ListedQuestion & { readonly collections: readonly string[] };
type Props = {
  /** Null: all. */
  readonly collection: string | null;
  readonly topics: TopicNames;
  readonly locale: Locale;
  /** The collections hold other numbers now. */
  readonly onChanged: () => void;
};

/** The bookmarks, of one collection or of all. What is taken out can be put back while it is in sight. */
export function BookmarkList({ collection, topics, locale, onChanged }: Props) {
  const t = bookmarkMessages[locale];
  const within = collection === null ? "" : `&collection=${collection}`;
  const { reply, reload } = useReply<{ items: readonly Bookmark[] }>(`/api/bookmarks?locale=${locale}${within}`);
  const [removed, setRemoved] = useState<Bookmark | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);

  const write = async (bookmark: Bookmark, method: "PUT" | "DELETE", ids: readonly string[]) => {
    const path = `/api/bookmarks/${bookmark.questionId}`;
    const replies = await Promise.all(
      ids.map((id) =>
        deliver({
          ...{ method, subject: `bookmark:${bookmark.questionId}:${id}` },
          ...(method === "PUT" ? { path, body: { collectionId: id, locale } } : { path: `${path}?collection=${id}` }),
        }),
      ),
    );
    const refused = replies.find((one) => !one.ok);
    setTrouble(refused && !refused.ok ? sentenceOf(refused.code, locale) : null);
    setRemoved(method === "DELETE" ? { ...bookmark, collections: ids } : null);
    reload();
    onChanged();
  };
  const takeOut = (bookmark: Bookmark) =>
    void write(bookmark, "DELETE", collection === null ? bookmark.collections : [collection]);

  return (
    <>
      <p role="status" className="taken-out">
        {removed && <span>{t.removed(removed.title)}</span>}
        {trouble && <span>{trouble}</span>}
        {removed && (
          <button
            type="button"
            className="button button-quiet"
            onClick={() => void write(removed, "PUT", removed.collections)}
          >
            {t.undo}
          </button>
        )}
      </p>
      <Answered reply={reply} onRetry={reload} locale={locale}>
        {({ items }) =>
          items.length === 0 ? (
            <NothingHere
              title={collection === null ? t.empty : t.emptyCollection}
              hint={collection === null ? t.emptyHint : t.emptyCollectionHint}
              href={localePath(locale, "/topics")}
              label={t.browse}
            />
          ) : (
            <ul className="kept">
              {items.map((bookmark) => (
                <KeptRow
                  key={bookmark.questionId}
                  question={bookmark}
                  topics={topics}
                  locale={locale}
                  beside={
                    <button type="button" aria-label={t.remove(bookmark.title)} onClick={() => takeOut(bookmark)}>
                      <RemoveIcon size={18} />
                    </button>
                  }
                />
              ))}
            </ul>
          )
        }
      </Answered>
    </>
  );
}
