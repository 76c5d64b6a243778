"use client";

import { useEffect, useState, type ComponentType } from "react";
import type { JudgedProps } from "@/components/coding/judged-program";
import { codingMessages } from "@/lib/i18n/messages/coding";

type Props = Omit<JudgedProps, "judgement"> & {
  /** Null while it is not known which programs were run before. */
  readonly judgements: readonly { readonly id: string; readonly judgement: JudgedProps["judgement"] }[] | null;
};

/** What a program came to. What runs it is brought only where there is one. */
export function ProgramPart({ judgements, ...rest }: Props) {
  const { item, locale } = rest;
  const [Judged, setJudged] = useState<ComponentType<JudgedProps>>();
  const isThere = item.result !== "empty";
  useEffect(() => {
    if (!isThere) return;
    import("@/components/coding/judged-program").then(
      (brought) => setJudged(() => brought.JudgedProgram),
      () => undefined,
    );
  }, [isThere]);
  if (!isThere || !Judged || judgements === null)
    return <p className="part-note">{codingMessages[locale].notJudged}</p>;
  const known = judgements.find(({ id }) => id === item.id)?.judgement ?? null;
  return <Judged {...rest} judgement={known} />;
}
