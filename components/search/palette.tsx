"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { readJournal, titleOf } from "@/components/reading/journal";
import { wholeList } from "@/lib/catalogue/list-address";
import { searchAddress } from "@/lib/catalogue/search-address";
import { localePath, type Locale } from "@/lib/i18n/locales";
import { searchMessages } from "@/lib/i18n/messages/search";
import { load } from "./load";
import { PaletteField } from "./palette-field";
import { PaletteFoot } from "./palette-foot";
import { PaletteOption, type Choice } from "./palette-option";
import { useSearch } from "./use-search";
import "./search.css";

const HITS = 8;
const LIST = "palette-list";
const NOTHING: readonly Choice[] = [];

type Props = { readonly locale: Locale; readonly onClose: () => void };

/** Search from anywhere, without leaving the page until something is chosen. Loaded when it is first asked for. */
export function Palette({ locale, onClose }: Props) {
  const t = searchMessages[locale];
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState("");
  const [recent] = useState<readonly Choice[]>(() =>
    readJournal().map((one) => ({ slug: one.slug, ...titleOf(one, locale) })),
  );
  const address = useCallback(
    (q: string) => `/api/search?${new URLSearchParams({ q, locale, limit: String(HITS) }).toString()}`,
    [locale],
  );
  const { found, busy, ask } = useSearch(address, null);
  useEffect(() => dialog.current?.showModal(), []);

  const q = typed.trim();
  const choices = q === "" ? recent : (found?.answer?.hits ?? NOTHING);
  // Of another answer than the one it was moved in, the first is chosen; of what was read lately, none.
  const [moved, setMoved] = useState<{ readonly in: readonly Choice[]; readonly to: number } | null>(null);
  const at = moved?.in === choices ? moved.to : q === "" ? -1 : 0;
  const move = (step: 1 | -1) => {
    const from = at < 0 && step < 0 ? 0 : at;
    if (choices.length > 0) setMoved({ in: choices, to: (from + step + choices.length) % choices.length });
  };

  const close = () => dialog.current?.close();
  const go = (path: string) => {
    close();
    load(localePath(locale, path));
  };
  const open = ({ slug }: Choice) => go(`/questions/${slug}`);
  const onPage = searchAddress({ ...wholeList(null), text: q });
  const enter = () => {
    const chosen = choices[at];
    // Of the answer to something else than what is typed, nothing can have been meant.
    if (chosen && (q === "" || found?.q === q)) open(chosen);
    else if (q !== "") go(onPage);
  };
  return (
    <dialog
      ref={dialog}
      aria-label={t.palette}
      className="palette"
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div className="palette-sheet" aria-busy={busy}>
        <PaletteField
          value={typed}
          list={choices.length > 0 ? LIST : undefined}
          active={choices[at] && `${LIST}-${at}`}
          locale={locale}
          onType={(text, how) => {
            setTyped(text);
            ask(text, how);
          }}
          onMove={move}
          onEnter={enter}
        />
        {choices.length > 0 && (
          <ul id={LIST} role="listbox" aria-label={q === "" ? t.recent : t.results}>
            {choices.map((choice, index) => (
              <PaletteOption
                key={choice.slug}
                id={`${LIST}-${index}`}
                choice={choice}
                q={q}
                isChosen={index === at}
                locale={locale}
                onOpen={() => open(choice)}
              />
            ))}
          </ul>
        )}
        <PaletteFoot q={q} found={found} path={onPage} locale={locale} onLeave={close} />
      </div>
    </dialog>
  );
}
