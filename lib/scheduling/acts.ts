import type { QuestionId } from "@/lib/core/ids";
import type { Card, DayClock } from "./card";
import { addDays, dayOf, startOfDay } from "./day";

export const CARD_ACTS = ["suspend", "resume", "bury", "reset"] as const;
export type CardAct = (typeof CARD_ACTS)[number];

type Moment = { readonly questionId: QuestionId; readonly now: Date; readonly clock: DayClock };

const newCard = ({ questionId, now }: Moment): Card => ({
  questionId,
  state: "new",
  dueAt: now,
  stability: 0,
  difficulty: 0,
  intervalDays: 0,
  step: 0,
  reps: 0,
  lapses: 0,
  lastAt: null,
  lastGrade: null,
  suspended: false,
  buriedUntil: null,
});

/** Never asked until it is resumed. */
const suspend = (card: Card | null, moment: Moment): Card => ({ ...(card ?? newCard(moment)), suspended: true });

/** Asked again, when it is due. `null` stays `null`: nothing was held back. */
const resume = (card: Card | null): Card | null => card && { ...card, suspended: false };

/** Not asked before the learner's next day begins. */
const bury = (card: Card | null, moment: Moment): Card => ({
  ...(card ?? newCard(moment)),
  buriedUntil: startOfDay(addDays(dayOf(moment.now, moment.clock), 1), moment.clock),
});

/** As if it had never been reviewed; a suspended card stays suspended. `null` stays `null`. */
const reset = (card: Card | null, moment: Moment): Card | null =>
  card && { ...newCard(moment), suspended: card.suspended };

/** The card after an act. */
export const ACT_ON: Readonly<Record<CardAct, (card: Card | null, moment: Moment) => Card | null>> = {
  suspend,
  resume,
  bury,
  reset,
};
