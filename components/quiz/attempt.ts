/**
 * The id of one answer to one showing of a question. It follows from the quiz and the place, so that a second tab, a
 * reload or another device mean the same answer and cannot count it twice. After it was undone (`undone`: the id of the
 * review that was), it is another answer.
 */
export function attemptOf(quizId: string, place: number, undone: string | null): string {
  const from = undone ?? quizId;
  const tail = (Number.parseInt(from.slice(-8), 16) ^ (place + 1)) >>> 0;
  return from.slice(0, -8) + tail.toString(16).padStart(8, "0");
}
