/** What a question is worth: `（6分）`, `[5 points]`. */
const POINTS = /^[(（[【]\s*\d{1,3}\s*(?:分|points?|pts?|marks?)\s*[)）\]】]$/i;

/** How hard a question is: `Exercise 2 **`, `题目 3：★★☆`. */
const STARS = /^[*★☆⭐🌟\uFE0F\s]+$/u;

/** Whether a text only rates what it stands behind. */
export const isRating = (text: string): boolean => POINTS.test(text) || STARS.test(text);
