import type { Weighed } from "./weighed";

/** Share of labels alone that an answer is named below. */
const ANSWERED = 0.8;

/** Whether the unmarked line right below one of many labels alone, each with an answer named below, is what it asks. */
export const opensWithWords = (
  { candidate: { unit, title, mark }, series: { members, features } }: Weighed,
  first: Weighed,
) =>
  title === "" &&
  mark.label?.role === "question" &&
  members.length > 1 &&
  features.answers >= ANSWERED &&
  first.candidate.unit === unit + 1 &&
  first.candidate.signature.startsWith("plain");
