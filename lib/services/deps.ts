import "server-only";
import type { CatalogueReader } from "@/lib/catalogue/reader";
import { catalogueReader } from "@/lib/db/catalogue-reader";
import { codingStore, type CodingStore } from "@/lib/db/coding/coding-store";
import { sharedDatabase } from "@/lib/db/client";
import { interviewStore } from "@/lib/db/interviews/interview-store";
import { keepingStore, type KeepingStore } from "@/lib/db/keeping/keeping-store";
import { learnerStore, type LearnerStore } from "@/lib/db/learners/learner-store";
import { practiceStore } from "@/lib/db/practice/practice-store";
import { searchReader } from "@/lib/db/search/search-reader";
import type { InterviewStore } from "@/lib/interview/port";
import type { PracticeStore } from "@/lib/quiz/port";
import type { SearchReader } from "@/lib/search/port";

export type Deps = {
  readonly catalogue: CatalogueReader;
  readonly search: SearchReader;
  readonly learners: LearnerStore;
  readonly practice: PracticeStore;
  readonly keeping: KeepingStore;
  readonly coding: CodingStore;
  readonly interviews: InterviewStore;
};

/** What the use cases of this process work with: the one place where ports meet their adapters. */
export const productionDeps = (): Deps => ({
  catalogue: catalogueReader(sharedDatabase()),
  search: searchReader(sharedDatabase()),
  learners: learnerStore(sharedDatabase()),
  practice: practiceStore(sharedDatabase()),
  keeping: keepingStore(sharedDatabase()),
  coding: codingStore(sharedDatabase()),
  interviews: interviewStore(sharedDatabase()),
});
