import { TOPICS, type TopicId } from "@/lib/catalogue/model";
import { spoken, type QuestionWords } from "./question-words";
import { EMPTY_WORDS, TOPIC_WORDS } from "./topic-words";
import { cutWords, wordFinder } from "./word-finder";

export type InferredTopic = {
  readonly topic: TopicId;
  /** How much of all that was found speaks for it, 0 to 1. */
  readonly score: number;
  readonly runnerUp: TopicId;
  readonly uncertain: boolean;
};

/** Under this share it is no more than a guess. */
const CERTAIN = 0.5;

/** What is always left open, so that a single weak word is no certainty. */
const UNKNOWN = 0.25;

/** What a document that has one topic says for those of its questions that say nothing. */
const NEIGHBOURS = 0.3;

/** What a question says where: how much the place counts, and how many points of weight it takes for half of that. */
const PLACES = {
  title: { counts: 1, half: 2 },
  section: { counts: 0.3, half: 2 },
  prompt: { counts: 0.4, half: 4 },
  answer: { counts: 0.7, half: 8 },
} as const;

/** Without a word of ours a question is most likely about engineering in general. */
const PRIOR: Readonly<Record<TopicId, number>> = {
  platform: 0.12,
  market: 0.04,
  data: 0.04,
  deployment: 0.04,
  privacy: 0.04,
};

type Meaning = { readonly topic: TopicId; readonly weight: number } | null;

const find = wordFinder<Meaning>([
  ...cutWords(EMPTY_WORDS).map((word) => [word, null] as const),
  ...TOPICS.flatMap((topic) =>
    ([1, 2, 3] as const).flatMap((weight) =>
      cutWords(TOPIC_WORDS[topic][weight]).map((word) => [word, { topic, weight, word }] as const),
    ),
  ),
]);

/**
 * The topics of a document's questions, in their order, from their words, Chinese and English alike. What repeats
 * counts less each time, a long answer never outweighs a clear title, and a question whose own words say little is
 * taken to be about what its neighbours are about.
 */
export function inferTopics(questions: readonly QuestionWords[]): readonly InferredTopic[] {
  const own = questions.map(sharesOf);
  const document = new Map<TopicId, number>();
  for (const shares of own) {
    const { topic, uncertain } = decide(shares);
    if (!uncertain) document.set(topic, (document.get(topic) ?? 0) + NEIGHBOURS / own.length);
  }
  return own.map((shares) => decide(sum(shares, document)));
}

/** The topic of one question that has no neighbours. */
export const inferTopic = (question: QuestionWords): InferredTopic => decide(sharesOf(question));

type Shares = ReadonlyMap<TopicId, number>;

function sharesOf(question: QuestionWords): Shares {
  const shares = new Map<TopicId, number>(TOPICS.map((topic) => [topic, PRIOR[topic]]));
  add(shares, question.title, PLACES.title);
  add(shares, question.sections.join("\n"), PLACES.section);
  add(shares, spoken(question.promptMarkdown), PLACES.prompt);
  add(shares, spoken(question.answerText), PLACES.answer);
  return shares;
}

const sum = (some: Shares, more: Shares): Shares =>
  new Map(TOPICS.map((topic) => [topic, (some.get(topic) ?? 0) + (more.get(topic) ?? 0)]));

function decide(shares: Shares): InferredTopic {
  const total = [...shares.values()].reduce((all, share) => all + share, UNKNOWN);
  const [first, second] = TOPICS.toSorted((a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0));
  const topic = first ?? TOPICS[0];
  const score = (shares.get(topic) ?? 0) / total;
  return { topic, score, runnerUp: second ?? topic, uncertain: score < CERTAIN };
}

function add(shares: Map<TopicId, number>, text: string, { counts, half }: { counts: number; half: number }): void {
  const weights = new Map<TopicId, number>();
  let all = 0;
  for (const [meaning, times] of find(text)) {
    if (meaning === null) continue;
    const weight = meaning.weight ** 1.5 * (1 + Math.log2(times));
    weights.set(meaning.topic, (weights.get(meaning.topic) ?? 0) + weight);
    all += weight;
  }
  for (const [topic, weight] of weights) {
    shares.set(topic, (shares.get(topic) ?? 0) + (counts * weight) / (all + half));
  }
}
