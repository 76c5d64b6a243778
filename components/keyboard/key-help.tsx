"use client";

import { useEffect, useRef } from "react";
import { RemoveIcon } from "@/components/ui/icons";
import { isMac } from "@/components/ui/is-mac";
import type { Locale } from "@/lib/i18n/locales";
import { keyMessages } from "@/lib/i18n/messages/keys";
import "@/components/search/search.css";

type Props = { readonly locale: Locale; readonly onClose: () => void };

/** The list of the keys. Loaded when it is first asked for. */
export function KeyHelp({ locale, onClose }: Props) {
  const t = keyMessages[locale];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const mod = isMac() ? "⌘" : "Ctrl";
  const find = { keys: ["/", `${mod} K`], means: t.find };
  const everywhere = [
    { keys: ["?"], means: t.help },
    { keys: ["Esc"], means: t.leave },
  ];
  const interviewing = [
    { keys: ["j", "k"], means: t.turn },
    { keys: [`${mod} Enter`], means: t.onward },
    { keys: ["a"], means: t.answer },
    { keys: ["1", "2", "3"], means: t.option },
    { keys: ["f"], means: t.flag },
    { keys: ["l"], means: t.list },
  ];
  const coding = [
    { keys: [`${mod} '`], means: t.run },
    { keys: [`${mod} Enter`], means: t.test },
    { keys: [`${mod} .`], means: t.stop },
  ];
  const reading = [
    { keys: ["j", "k"], means: t.walk },
    { keys: ["Enter"], means: t.open },
    { keys: [t.space], means: t.reveal },
    { keys: ["b"], means: t.bookmark },
    { keys: ["n"], means: t.writeNote },
    { keys: ["1", "2", "3", "4"], means: t.grade },
    { keys: [`${mod} Z`], means: t.undo },
    ...coding,
  ];
  const rows = [find, ...(document.getElementById("taking-list") ? interviewing : reading), ...everywhere];
  return (
    <dialog
      ref={dialog}
      aria-labelledby="keys-heading"
      className="palette keys"
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
    >
      <div className="palette-sheet">
        <header>
          <h2 id="keys-heading">{t.title}</h2>
          <button type="button" aria-label={t.close} onClick={() => dialog.current?.close()}>
            <RemoveIcon />
          </button>
        </header>
        <dl>
          {rows.map(({ keys, means }) => (
            <div key={means}>
              <dt>{means}</dt>
              <dd>
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
        <p>{t.note}</p>
      </div>
    </dialog>
  );
}
