import { groupsBetween } from "../options/between";
import type { OptionGroup } from "../options/finish-group";
import { onlyLetters } from "../options/key-label";
import type { Document } from "../series/candidate";
import type { Span } from "./span";

/** Units below a key in which its options begin: blank lines and a label that names them. */
const NEAR = 3;

/** Options whose key stands above them, behind an answer label that says nothing else; null where none do. `label`: its unit. */
export function keyAbove(
  groups: readonly OptionGroup[],
  label: number,
  { end }: Span,
  { marks }: Document,
): { readonly group: OptionGroup; readonly correct: readonly number[] } | null {
  const [group] = groupsBetween(groups, label + 1, end);
  if (!group || group.style !== "letters" || group.first > label + NEAR || group.last >= end) return null;
  const correct = onlyLetters(marks[label]?.title ?? "", group.rows.length);
  return correct && { group, correct };
}
