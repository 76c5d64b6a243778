import { onlyLetters, saidBehindLabel } from "./key-label";
import type { Unit } from "../units/unit";
import { inLatin } from "./letters";
import type { OptionRow } from "./row";

/** Letters there can be. */
const ALL = 8;
/** Lines below options in which their key may stand. */
const NEAR = 6;

/** Whether a line right below options says nothing but which is right, with or without a label before it. */
export const isKeyLine = (text: string): boolean =>
  /^[({（【[]?\s*(?:答案|正确答案|解析|ans|answer|correct)/i.test(text) ||
  /^[*_\s]*[A-H](?:[\s,，、]*[A-H]){0,6}[*_\s.。]*$/.test(text) ||
  /^(?:[-=]{1,3}>|[→➜➡⇒])\s*[A-Ha-h](?:[\s,，、]*[A-Ha-h]){0,6}[)）.。]?$/u.test(text) ||
  /^[A-Ha-h](?:[\s,，、]*[A-Ha-h]){0,6}[)）.。]?$/.test(saidBehindLabel(text) ?? "");

/** Whether a key in the letters of these options, or their words, stands below: points of an answer have none. */
export function isKeyedBelow(rows: readonly OptionRow[], units: readonly Unit[]): boolean {
  const from = (rows.at(-1)?.lastUnit ?? 0) + 1;
  const texts = new Set(rows.map(({ text }) => text.trim().toLowerCase()));
  return units
    .slice(from, from + NEAR)
    .filter(({ text }) => text !== "")
    .slice(0, 2)
    .some(({ text }) => {
      const said = saidBehindLabel(text);
      if (said === null) return false;
      const letters = onlyLetters(inLatin(said, rows[0]?.alphabet ?? null), rows.length);
      return (
        (letters ?? onlyLetters(said, Math.min(ALL, rows.length))) !== null || texts.has(said.trim().toLowerCase())
      );
    });
}
