import { GLOSSARY } from "@/lib/catalogue/glossary";
import { sheetAddress, wholeList } from "@/lib/catalogue/list-address";
import { SHEET_SIZE, type TopicOverview } from "@/lib/catalogue/listing";
import { pathAddress, type PathPage } from "@/lib/catalogue/path";
import { localePath, LOCALES, type Locale } from "@/lib/i18n/locales";
import { guideMessages } from "@/lib/i18n/messages/guide";
import { pathsMessages } from "@/lib/i18n/messages/paths";
import { siteMessages } from "@/lib/i18n/messages/site";

export type GuideQuestion = { readonly slug: string; readonly title: string };

export type GuideTopic = TopicOverview & {
  /** The first of the topic, in reading order. */
  readonly questions: readonly GuideQuestion[];
};

/** `llms.txt`: what the site is and where its Markdown stands, for language models and who feeds them (llmstxt.org). */
export function guide(site: string, locale: Locale, topics: readonly GuideTopic[], paths: readonly PathPage[]): string {
  const t = guideMessages[locale];
  const at = (path: string) => site + localePath(locale, path);
  const link = (label: string, address: string) => `[${label.replace(/[[\]\\]/g, "\\$&")}](${address})`;
  const sections = topics.map((topic) => {
    const sheet = link(
      t.sheet(Math.min(topic.total, SHEET_SIZE), topic.total),
      at(sheetAddress(wholeList(topic.topic), ".md")),
    );
    const questions = topic.questions.map(({ slug, title }) => `- ${link(title, at(`/questions/${slug}.md`))}`);
    return `## ${topic.text.title}\n\n- ${sheet}: ${line(topic.text.summary.text)}\n${questions.join("\n")}\n`;
  });
  const ways = paths.map(
    (path) => `- ${link(path.title[locale], at(pathAddress(path.id)))}: ${line(path.summary[locale])}`,
  );
  const others = LOCALES.filter((other) => other !== locale).map(
    (other) => `- ${link(guideMessages[other].here, site + localePath(other, "/llms.txt"))}`,
  );
  return [
    `# ${siteMessages[locale].title}\n`,
    `> ${siteMessages[locale].description}\n`,
    `${t.how}\n`,
    ...sections,
    ...(ways.length > 0 ? [`## ${pathsMessages[locale].title}\n\n${ways.join("\n")}\n`] : []),
    `## Optional\n`,
    [
      `- ${link(t.glossary, at(GLOSSARY))}`,
      ...others,
      `- ${link(t.feed, at("/feed.xml"))}`,
      `- ${link(t.map, `${site}/sitemap.xml`)}`,
    ].join("\n") + "\n",
  ].join("\n");
}

const line = (text: string): string => text.replace(/\s+/g, " ").trim();
