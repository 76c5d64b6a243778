import { TOPICS, type TopicId } from "@/lib/catalogue/model";
import { LOCALES, type Locale } from "@/lib/i18n/locales";

/** What a topic is called where nobody has written a page for it. */
export const TOPIC_NAMES: Readonly<Record<TopicId, Readonly<Record<Locale, string>>>> = {
  platform: { zh: "平台", en: "Platform" },
  market: { zh: "市场", en: "Market" },
  data: { zh: "数据", en: "Data" },
  deployment: { zh: "部署", en: "Deployment" },
  privacy: { zh: "隐私", en: "Privacy" },
};

/** The topic that is called so, by its id or its name in any language; null where none is. */
export function findTopic(name: string): TopicId | null {
  const wanted = name.trim().toLowerCase();
  const names = (topic: TopicId) => [topic, ...LOCALES.map((locale) => TOPIC_NAMES[topic][locale].toLowerCase())];
  return TOPICS.find((topic) => names(topic).includes(wanted)) ?? null;
}
