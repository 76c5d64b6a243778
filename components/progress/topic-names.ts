import type { TopicId } from "@/lib/catalogue/model";

/** Titles of the topics that the bank has, in the language of the page and in their order. */
export type TopicNames = Readonly<Partial<Record<TopicId, string>>>;
