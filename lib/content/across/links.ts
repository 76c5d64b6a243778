import { TOPICS } from "@/lib/catalogue/model";
import { LOCALES } from "@/lib/i18n/locales";
import type { Diagnostic } from "../diagnostic";
import { slugOf } from "../documents/meta";
import { didYouMean } from "../nearest";
import { at, inChinese, type Bank } from "./bank";

/** Links that stay on the site must arrive: at a question (also by a slug it had before), a topic or the front page. */
export function checkLinks({ questions, topics, glossaries, documents, slugs: byTopic }: Bank): readonly Diagnostic[] {
  const asked = documents.flatMap(({ facts }) =>
    facts.questions.flatMap((entry) => slugOf(entry, facts.language) ?? []),
  );
  const slugs = new Set([...[...byTopic.values()].flatMap((ofTopic) => [...ofTopic]), ...asked]);
  const old = new Set(
    questions.filter(inChinese).flatMap((file) => file.facts.shared?.was.map(({ value }) => value) ?? []),
  );
  return [...questions, ...topics, ...glossaries].flatMap((file) =>
    file.facts.links.flatMap(({ value: address, at: place }) => {
      const why = explainDead(address, slugs, old);
      return why === null ? [] : [at(file, place, "dead-link", why)];
    }),
  );
}

function explainDead(address: string, slugs: ReadonlySet<string>, old: ReadonlySet<string>): string | null {
  const [path = ""] = address.split(/[?#]/);
  const [, room = "", name = "", ...more] = path.split("/");
  if (!path.startsWith("/"))
    return `“${address}” leads nowhere on the site. Write /questions/<slug> or a whole https:// address.`;
  if (path === "/" || path === "/topics" || path === "/glossary") return null;
  if (LOCALES.some((locale) => locale === room))
    return "Leave the language out: /questions/<slug> leads to the reader's own.";
  if (more.length === 0 && room === "topics" && TOPICS.some((topic) => topic === name)) return null;
  if (more.length === 0 && room === "questions" && (slugs.has(name) || old.has(name))) return null;
  if (room === "questions") return `There is no question “${name}”.${didYouMean(name, slugs)}`;
  if (room === "topics") return `There is no topic “${name}”. The topics are ${TOPICS.join(", ")}.`;
  return `The site has no page “${path}” for content to link to. Write /questions/<slug>, /topics/<topic> or /glossary#id.`;
}
