import type { HeldAnswer } from "./judge-save";
import type { StoredDraft } from "./port";

/**
 * Those of an item's drafts that hold what is nowhere else. What was refused and then put right without anybody's choice
 * stands in the answer, or in a text that came before it.
 */
export function draftsBeside(
  drafts: readonly StoredDraft[],
  answer: Pick<HeldAnswer, "text" | "choice">,
): readonly StoredDraft[] {
  const stays = [answer.text, ...drafts.flatMap(({ outcome, text }) => (outcome === "saved" ? (text ?? []) : []))];
  const isThere = ({ text, choice }: StoredDraft) =>
    (text === null || stays.some((one) => one.includes(text))) &&
    (choice === null || JSON.stringify(choice) === JSON.stringify(answer.choice));
  return drafts.filter((draft) => {
    if (draft.outcome === "saved") return draft.text !== answer.text;
    return draft.outcome === "late" || !isThere(draft);
  });
}
