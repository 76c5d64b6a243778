import type { Mark } from "@/components/keeping/marks";

/** Whether a question was ever graded: a bookmark alone does not say so. */
export const isSeen = (mark: Mark | null): boolean => mark !== null && mark !== "bookmarked";

/** How far someone is, counted by the mark that each question shows. */
export const countStandings = (marks: readonly (Mark | null)[]) => ({
  of: marks.length,
  seen: marks.filter(isSeen).length,
  due: marks.filter((mark) => mark === "due").length,
  mastered: marks.filter((mark) => mark === "mastered").length,
});

/** The place of the question to go on with: the first that was not seen; null when there is none. */
export function nextPlace(marks: readonly (Mark | null)[]): number | null {
  const place = marks.findIndex((mark) => !isSeen(mark));
  return place < 0 ? null : place;
}
