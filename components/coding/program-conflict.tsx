import { LANGUAGE_TAG, type Locale } from "@/lib/i18n/locales";
import { codingMessages } from "@/lib/i18n/messages/coding";

type Props = {
  readonly mine: string;
  readonly theirs: string;
  readonly locale: Locale;
  readonly onChoose: (text: string) => void;
};

/** Two versions of one program, whole, and the choice between them. */
export function ProgramConflict({ mine, theirs, locale, onChoose }: Props) {
  const t = codingMessages[locale];
  const versions = [
    { name: t.mine, take: t.takeMine, text: mine },
    { name: t.theirs, take: t.takeTheirs, text: theirs },
  ];
  return (
    <div role="alert" className="bench-conflict">
      <p>
        <strong>{t.conflict}</strong>
      </p>
      <p>{t.conflictHint}</p>
      {versions.map(({ name, take, text }) => (
        <div key={name}>
          <p>
            <span>{name}</span>
            <button type="button" className="button" onClick={() => onChoose(text)}>
              {take}
            </button>
          </p>
          <pre lang={LANGUAGE_TAG.en} tabIndex={0} aria-label={name}>
            {text}
          </pre>
        </div>
      ))}
    </div>
  );
}
