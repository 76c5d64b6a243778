/** A line that opens or closes a fence: what stands before it, its marks, what it says. */
export const FENCE = /^((?:[ \t]|>|[-+*][ \t]|\d{1,9}[.)][ \t])*)(`{3,}|~{3,})(.*)$/;

/** The marks of the fence that is open behind a line, `fence` being open before it. */
export function fenceBehind(line: string, fence: string | null): string | null {
  const [, , mark = "", info = ""] = FENCE.exec(line) ?? [];
  if (fence !== null) return mark.startsWith(fence) && info.trim() === "" ? null : fence;
  return mark === "" || (mark.startsWith("`") && info.includes("`")) ? null : mark;
}
