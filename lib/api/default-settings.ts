import type { Settings } from "./me";

/** Of whoever has not said otherwise. A browser says its zone before its first write. */
export const DEFAULT_SETTINGS: Settings = {
  zone: "UTC",
  dayStart: 4,
  newADay: 10,
  reviewsADay: 200,
  retention: 0.9,
  interviewOn: null,
  interviewTopics: [],
  minutesADay: null,
};
