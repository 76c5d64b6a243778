"use client";

import { useState } from "react";
import { Answered } from "@/components/personal/answered";
import type { TopicNames } from "@/components/progress/topic-names";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { bookmarkMessages } from "@/lib/i18n/messages/bookmarks";
import { BookmarkList } from "./bookmark-list";
import { CollectionChips } from "./collection-chips";
import { ManageCollection } from "./manage-collection";
import { useCollections } from "./use-collections";

type Props = { readonly topics: TopicNames; readonly locale: Locale };

/** Collections and what is in them. */
export function BookmarksView({ topics, locale }: Props) {
  const t = bookmarkMessages[locale];
  const acts = useCollections(locale);
  const [chosen, setChosen] = useState<string | null>(null);
  const make = async (name: string) => {
    const made = await acts.make(name);
    if (made) setChosen(made.id);
  };
  return (
    <Answered reply={acts.reply} onRetry={acts.reload} locale={locale}>
      {({ collections }) => {
        const place = collections.findIndex(({ id }) => id === chosen);
        const collection = collections[place];
        return (
          <>
            <CollectionChips
              collections={collections}
              chosen={collection?.id ?? null}
              locale={locale}
              onChoose={setChosen}
              onMake={(name) => void make(name)}
            />
            <p role="alert">{acts.trouble}</p>
            {collection && (
              <div className="collection">
                {collection.questions > 0 && (
                  <a href={localePath(locale, `/quiz?collection=${collection.id}`)} className="button button-primary">
                    {t.quiz}
                  </a>
                )}
                <ManageCollection
                  key={collection.id}
                  collection={collection}
                  place={place}
                  last={collections.length - 1}
                  acts={acts}
                  locale={locale}
                  onDeleted={() => setChosen(null)}
                />
              </div>
            )}
            <BookmarkList
              key={collection?.id ?? "all"}
              collection={collection?.id ?? null}
              topics={topics}
              locale={locale}
              onChanged={acts.reload}
            />
          </>
        );
      }}
    </Answered>
  );
}
