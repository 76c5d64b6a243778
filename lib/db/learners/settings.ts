import type { Settings, SettingsChanges } from "@/lib/api/me";
import type { Learner } from "@/prisma/generated/sqlite/client";

type Row = Pick<Learner, keyof Settings>;

/** A learner's row as their settings. */
export const toSettings = (row: Row): Settings => ({
  zone: row.zone,
  dayStart: row.dayStart,
  newADay: row.newADay,
  reviewsADay: row.reviewsADay,
  retention: row.retention,
  interviewOn: row.interviewOn,
  interviewTopics: JSON.parse(row.interviewTopics) as Settings["interviewTopics"],
  minutesADay: row.minutesADay,
});

/** The columns that some settings change. */
export function fromSettings(changes: SettingsChanges): Partial<Row> {
  const { interviewTopics, ...rest } = changes;
  const columns = { ...rest, interviewTopics: interviewTopics && JSON.stringify(interviewTopics) };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}
