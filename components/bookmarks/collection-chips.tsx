import type { SyntheticEvent } from "react";
import { textIn } from "@/components/personal/text-in";
import type { Collection } from "@/lib/api/keeping";
import type { Locale } from "@/lib/i18n/locales";
import { bookmarkMessages } from "@/lib/i18n/messages/bookmarks";

type Props = {
  readonly collections: readonly Collection[];
  /** Null: all of them. */
  readonly chosen: string | null;
  readonly locale: Locale;
  readonly onChoose: (id: string | null) => void;
  readonly onMake: (name: string) => void;
};

/** Which bookmarks are shown, and a new collection. */
export function CollectionChips({ collections, chosen, locale, onChoose, onMake }: Props) {
  const t = bookmarkMessages[locale];
  const make = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const name = textIn(event.currentTarget, "name");
    if (name === "") return;
    event.currentTarget.reset();
    onMake(name);
  };
  return (
    <div className="collections">
      <div role="group" aria-label={t.collections} className="chips">
        {[{ id: null, name: t.all, questions: null }, ...collections].map(({ id, name, questions }) => (
          <button
            key={id ?? "all"}
            type="button"
            aria-pressed={id === chosen}
            className="chip"
            onClick={() => onChoose(id)}
          >
            {name} {questions !== null && <span className="number">{questions}</span>}
          </button>
        ))}
      </div>
      <form className="new-collection" onSubmit={make}>
        <input
          name="name"
          aria-label={t.newCollection}
          placeholder={t.newCollection}
          maxLength={80}
          required
          autoComplete="off"
          className="field"
        />
        <button type="submit" className="button">
          {t.make}
        </button>
      </form>
    </div>
  );
}
