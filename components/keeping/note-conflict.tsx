import type { Locale } from "@/lib/i18n/locales";
import { keepingMessages } from "@/lib/i18n/messages/keeping";

type Props = {
  readonly mine: string;
  readonly theirs: string;
  readonly locale: Locale;
  readonly onChoose: (text: string) => void;
};

/** Two texts of one note, whole, and the choice between them. */
export function NoteConflict({ mine, theirs, locale, onChoose }: Props) {
  const t = keepingMessages[locale];
  const choices = [
    { label: t.takeMine, text: mine },
    { label: t.takeTheirs, text: theirs },
    { label: t.takeBoth, text: `${mine}\n\n${theirs}` },
  ];
  return (
    <div role="alert" className="note-conflict">
      <p>
        <strong>{t.conflict}</strong>
      </p>
      <p>{t.conflictHint}</p>
      {[
        { name: t.mine, text: mine },
        { name: t.theirs, text: theirs },
      ].map(({ name, text }) => (
        <div key={name}>
          <h3>{name}</h3>
          <p className="as-written">{text}</p>
        </div>
      ))}
      <p className="note-choices">
        {choices.map(({ label, text }) => (
          <button key={label} type="button" className="button" onClick={() => onChoose(text)}>
            {label}
          </button>
        ))}
      </p>
    </div>
  );
}
