const HAN = /\p{Script=Han}/gu;
const WORD = /[\p{L}\p{N}]+(?:['’.,_+-][\p{L}\p{N}]+)*/gu;

/** How long a text is: its Han characters and the words and numbers in other letters, as word processors count. */
export function measure(text: string): number {
  const han = text.match(HAN)?.length ?? 0;
  const others = text.replace(HAN, " ").match(WORD)?.length ?? 0;
  return han + others;
}
