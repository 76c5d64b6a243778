/** A line that opens or closes a fence: what stands before it, its marks, what it says. */
export const FENCE = /^((?:[ \t]|>|[-+*][ \t]|\d{1,9}[.)][ \t])*)(`{3,}|~{3,})(.*)$/;
