/** Ends of sentences in both scripts. Behind a Latin one stands a space: what else has a point in it goes on. */
const END = /(?<=[。！？]["”’」）)]*)(?!["”’」）)。！？])|(?<=[.!?]["”’)]*)\s+/u;

/** The sentences of a text, each with its marks. */
export const sentencesOf = (text: string): readonly string[] =>
  text.split(END).flatMap((sentence) => {
    const trimmed = sentence.trim();
    return trimmed === "" ? [] : [trimmed];
  });
