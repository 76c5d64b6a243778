import type { Neighbours, QuestionPage, QuestionSummary, TopicOverview } from "@/lib/catalogue/listing";
import type { Code, SafeHtml, Section, TopicId } from "@/lib/catalogue/model";
import type { PathPage } from "@/lib/catalogue/path";
import type { CatalogueReader } from "@/lib/catalogue/reader";
import { id, prose, question, topicText } from "./publication";

const code = (source: string, language = "python"): Code => ({
  language,
  source,
  html: `<figure class="code" data-language="${language}"><pre tabindex="0"><code>${source}</code></pre></figure>` as SafeHtml,
});

/** One section of every name, as an open question and a coding one would have them together. */
const SECTIONS: readonly Section[] = [
  { name: "problem", body: prose("statement of the problem"), headings: [] },
  { name: "starter", code: code("def solve(): ...") },
  {
    name: "tests",
    tests: [
      { name: "visible", hidden: false, code: code("assert solve() == 1") },
      { name: "secret", hidden: true, code: code("assert solve() != 2") },
    ],
  },
  { name: "hints", hints: [prose("first hint"), prose("second hint")] },
  { name: "short-answer", body: prose("the short answer"), headings: [] },
  { name: "key-points", points: [prose("one point"), prose("another point")] },
  { name: "answer", body: prose("the whole answer"), headings: [{ depth: 3, id: "h-why", text: "Why" }] },
  { name: "solution", body: prose("the solution"), headings: [] },
  { name: "wrong-solutions", solutions: [{ fails: "visible", code: code("return 0") }] },
  { name: "follow-ups", items: [{ question: prose("and then?"), hint: prose("think of it") }] },
  {
    name: "self-check",
    checks: [
      {
        prompt: prose("which one?"),
        options: [
          { body: prose("this"), correct: true, reason: prose("because it is") },
          { body: prose("that"), correct: false, reason: prose("because it is not") },
        ],
      },
    ],
  },
  { name: "references", body: prose("a source"), headings: [] },
];

export const questionPage = (
  given: Partial<QuestionPage["meta"]> = {},
  text: Partial<QuestionPage["text"]> = {},
): QuestionPage => ({
  meta: question("sample", given),
  text: {
    locale: "zh",
    path: "platform/sample.md",
    title: prose("题目"),
    context: null,
    sections: SECTIONS,
    markdown: "# 题目\n",
    ...text,
  },
  tags: [{ id: "latency", label: "延迟" }],
  related: [],
});

export const summary = (tail: string, given: Partial<QuestionSummary> = {}): QuestionSummary => ({
  ...question(tail),
  title: `title ${tail}`,
  titleHtml: `title ${tail}` as SafeHtml,
  tags: [{ id: "latency", label: "延迟" }],
  language: "zh",
  ...given,
});

export const topicOverview = (topic: TopicId, total = 2): TopicOverview => ({
  topic,
  text: topicText(topic, "zh"),
  total,
  byDifficulty: { easy: 0, medium: total, hard: 0 },
});

/** A path with the questions of each stage by their slugs, which are in English. */
export const pathPage = (name: string, ...stages: readonly (readonly string[])[]): PathPage => {
  const words = (text: string) => ({ zh: text, en: `${text} in English` });
  return {
    ...{ id: name, place: 1, hours: 3, interview: null },
    ...{ title: words(name), audience: words("whom it suits"), summary: { zh: "有什么", en: "what it holds" } },
    stages: stages.map((slugs) => ({
      ...{ title: words("a stage"), why: words("why now") },
      steps: slugs.map((slug) => ({ question: summary(slug, { id: id(slug), slug, language: "en" }), why: null })),
    })),
  };
};

export const NEIGHBOURS: Neighbours = {
  previous: null,
  next: { ...summary("after"), id: id("after") },
  place: 1,
  total: 2,
};

/** A catalogue that has nothing; say what the test needs it to have. */
export const sampleReader = (given: Partial<CatalogueReader> = {}): CatalogueReader => ({
  listTopics: async () => [],
  findTopic: async () => null,
  readFacets: async () => ({ difficulty: [], kind: [], tags: [] }),
  listQuestions: async () => ({ total: 0, pages: 0, items: [] }),
  findQuestion: async () => null,
  findRedirect: async () => null,
  findNeighbours: async () => null,
  readSheet: async () => ({ total: 0, pages: [] }),
  readPages: async () => [],
  listAddresses: async () => [],
  listSlugs: async () => [],
  listTemplates: async () => [],
  listPaths: async () => [],
  listTerms: async () => [],
  countQuestions: async () => 0,
  countFromDocuments: async () => 0,
  ...given,
});
