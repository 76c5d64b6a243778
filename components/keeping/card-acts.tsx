"use client";

import { sentenceOf } from "@/components/errors/messages";
import type { Deed } from "@/components/practice/deeds";
import { newId } from "@/components/practice/new-id";
import { useDeed } from "@/components/practice/use-deed";
import type { Status } from "@/lib/api/keeping";
import type { CardActReply } from "@/lib/api/practice";
import type { Locale } from "@/lib/i18n/locales";
import { practiceMessages } from "@/lib/i18n/messages/practice";

type Act = "resume" | "bury" | "suspend" | "reset";
type Acted = Deed & { readonly body: { readonly act: Act; readonly attemptId: string } };
type Props = {
  readonly status: Status["items"][number];
  readonly locale: Locale;
  readonly onChange: () => void;
};

/** Sets a question aside, brings it back, puts it off or starts over with it. All of it can be taken back. */
export function CardActs({ status, locale, onChange }: Props) {
  const t = practiceMessages[locale];
  const { questionId, suspended, seen } = status;
  const { done, perform, undo } = useDeed<Acted, CardActReply>(onChange);
  const acts: readonly Act[] = suspended ? ["resume"] : ["bury", "suspend", ...(seen ? (["reset"] as const) : [])];
  const act = (name: Act) => {
    const body = { attemptId: newId(), act: name, questionId };
    void perform({ path: "/api/cards", body });
  };
  const isDone = done?.saved === "kept" || (done?.saved === "saved" && done.reply?.reviewId !== null);
  return (
    <div role="group" aria-label={t.card} className="card-acts">
      {acts.map((name) => (
        <button key={name} type="button" disabled={done?.saved === "saving"} onClick={() => act(name)}>
          {t.acts[name]}
          <span>{t.actHints[name]}</span>
        </button>
      ))}
      <p>
        <span role="status">{said()}</span>
        {isDone && (
          <button type="button" className="button button-quiet" onClick={() => void undo()}>
            {t.undo}
          </button>
        )}
      </p>
    </div>
  );

  function said(): string {
    if (!done) return "";
    const { saved, code, reply, deed } = done;
    if (saved === "undone") return t.takenBack;
    if (code !== null && code !== "kept") return sentenceOf(code, locale);
    if (saved === "saving") return t.saving;
    if (reply?.reviewId === null) return t.noAct;
    const words = t.acted[deed.body.act];
    return saved === "kept" ? `${words}${locale === "en" ? " " : ""}${t.keptHere}` : words;
  }
}
