import type { ListQuery, Neighbours, OwnStatus, QuestionList } from "@/lib/catalogue/listing";
import type { LearnerId } from "@/lib/core/ids";
import type { Locale } from "@/lib/i18n/locales";
import { MASTERED_DAYS } from "@/lib/scheduling/card";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import { readListing, readNeighbours } from "../catalogue/read-listing";
import type { Transaction } from "../client";

type Where = Prisma.QuestionWhereInput;
export type OwnListAsked = {
  readonly query: ListQuery;
  readonly status: OwnStatus;
  readonly locale: Locale;
  readonly now: Date;
};

/** A page of the questions that meet a query and with which a learner stands so, as `readStatus` would say of each. */
export const readOwnList = (
  transaction: Transaction,
  learnerId: LearnerId,
  { query, status, locale, now }: OwnListAsked,
): Promise<QuestionList> => readListing(transaction, query, locale, WHERE[status](learnerId, now));

/** Those before and after a question in such a list. Whoever has just graded it goes on in the list that it was in. */
export const readOwnNeighbours = (
  transaction: Transaction,
  learnerId: LearnerId,
  { slug, query, status, locale, now }: OwnListAsked & { readonly slug: string },
): Promise<Neighbours | null> => readNeighbours(transaction, slug, query, locale, WHERE[status](learnerId, now));

const AGAIN = 1;
const asked = { state: { not: "new" } };
const withCard = (card: Prisma.CardWhereInput): Where => ({ cards: { some: card } });

const WHERE: Readonly<Record<OwnStatus, (learnerId: LearnerId, now: Date) => Where>> = {
  new: (learnerId) => ({ cards: { none: { learnerId, OR: [asked, { suspended: true }] } } }),
  due: (learnerId, now) =>
    withCard({
      ...{ learnerId, ...asked, suspended: false, dueAt: { lte: now } },
      OR: [{ buriedUntil: null }, { buriedUntil: { lte: now } }],
    }),
  mistaken: (learnerId) => withCard({ learnerId, ...asked, OR: [{ lastGrade: AGAIN }, { lapses: { gt: 0 } }] }),
  mastered: (learnerId) => withCard({ learnerId, state: "review", stability: { gte: MASTERED_DAYS } }),
  suspended: (learnerId) => withCard({ learnerId, suspended: true }),
  bookmarked: (learnerId) => ({ bookmarks: { some: { collection: { learnerId } } } }),
  noted: (learnerId) => ({ notes: { some: { learnerId, text: { not: "" } } } }),
};
