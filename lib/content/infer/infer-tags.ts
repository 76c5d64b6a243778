import type { Tag } from "@/lib/catalogue/model";
import { spoken, type QuestionWords } from "./question-words";
import { TAG_WORDS } from "./tag-words";
import { cutWords, wordFinder } from "./word-finder";

export type InferredTag = {
  readonly id: string;
  /** How plainly the question speaks of it, 0 to 1. */
  readonly score: number;
};

/** As many as a question of the bank has at most, and how plain a tag must be to be given. */
const MOST = 4;
const PLAIN = 0.45;

/** How much a mention counts where it stands; the second and further ones count less. */
const TITLE = 2;
const SECTION = 0.7;
const PROMPT = 0.4;
const ANSWER = 0.3;

/** Mentions worth this much make a tag half plain. */
const HALF = 1.6;

/** Gives the tags of questions from their words, out of the closed list `tags`, plainest first. Build it once a list. */
export function tagInferrer(tags: readonly Tag[]): (question: QuestionWords) => readonly InferredTag[] {
  const words = new Map<string, Set<string>>();
  for (const { id, labels } of tags) {
    for (const word of cutWords([labels.zh, labels.en, TAG_WORDS[id] ?? ""].join(",").toLowerCase())) {
      words.set(word, (words.get(word) ?? new Set()).add(id));
    }
  }
  const find = wordFinder(words);
  return (question) => {
    const mentions = new Map<string, number>();
    const count = (text: string, worth: number) => {
      for (const [ids, times] of find(text)) {
        for (const id of ids) mentions.set(id, (mentions.get(id) ?? 0) + worth * (1 + Math.log2(times)));
      }
    };
    count(question.title, TITLE);
    count(question.sections.join("\n"), SECTION);
    count(spoken(question.promptMarkdown), PROMPT);
    count(spoken(question.answerText), ANSWER);
    return [...mentions]
      .map(([id, worth]) => ({ id, score: worth / (worth + HALF) }))
      .filter(({ score }) => score >= PLAIN)
      .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
      .slice(0, MOST);
  };
}
