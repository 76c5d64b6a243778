import { TOPICS, type Prose, type SafeHtml, type TopicId } from "@/lib/catalogue/model";
import type { Publication } from "@/lib/catalogue/publication";
import { LOCALES } from "@/lib/i18n/locales";
import type { Bank } from "../across/bank";
import { TOPIC_NAMES } from "./topic-names";

const NOTHING: Prose = { html: "" as SafeHtml, text: "" };

/** Who brings documents need not write a page for each topic that their questions fall into: it has its name and the list. */
export function planBareTopics(before: Bank, after: Bank): Publication["topics"] {
  const [old, now] = [bareTopics(before), bareTopics(after)];
  const all = (topics: readonly TopicId[]) => topics.flatMap((topic) => LOCALES.map((locale) => ({ topic, locale })));
  const put = all(now.filter((topic) => !old.includes(topic))).map(({ topic, locale }) => ({
    ...{ topic, locale, path: `${topic}/_topic.md` },
    ...{ title: TOPIC_NAMES[topic][locale], summary: NOTHING, introduction: null },
  }));
  return { put, remove: all(old.filter((topic) => !now.includes(topic))) };
}

/** Topics with questions of documents and without a page of their own. */
function bareTopics({ topics, documents }: Bank): readonly TopicId[] {
  const asked = new Set(
    documents.flatMap(({ facts }) => facts.questions.flatMap(({ id, topic }) => (id ? [topic] : []))),
  );
  return TOPICS.filter((topic) => asked.has(topic) && !topics.some((file) => file.topic === topic));
}
