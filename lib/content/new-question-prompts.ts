import type { SectionName } from "@/lib/catalogue/model";
import type { Locale } from "@/lib/i18n/locales";

type Prompt = Readonly<Record<Locale, string>>;

export const TITLES: Prompt = {
  zh: "把问题写成面试官会问的一句话？",
  en: "Write the question as an interviewer would ask it?",
};

const fence = (source: string) => `\`\`\`python\n${source}\n\`\`\``;

const both = (text: string): Prompt => ({ zh: text, en: text });

/** What belongs into each section, in the shape that the section has. */
export const PROMPTS: Readonly<Record<SectionName, Prompt>> = {
  "short-answer": {
    zh: "三十秒到一分钟能说完的话：先结论，再理由，最后代价。",
    en: "What you would say aloud in 30 to 60 seconds: the conclusion, the reasons, the price.",
  },
  "key-points": {
    zh: "- 一句陈述，听完回答能判断说到了没有\n- 第二句，三到七句都行\n- 第三句",
    en: "- A statement that can be judged true or false of an answer\n- A second one, three to seven in all\n- A third one",
  },
  answer: {
    zh: "完整的回答：文字、表格、公式、图、能运行的代码。小标题用三个井号。",
    en: "The full answer: prose, tables, math, diagrams, code that runs. Subheadings take three hashes.",
  },
  pitfalls: { zh: "- 候选人常说错什么，为什么错", en: "- What candidates get wrong, and why" },
  "follow-ups": {
    zh: "- 面试官接着会问的一句话？\n  > 从哪里想起。",
    en: "- What the interviewer asks next?\n  > Where to start thinking.",
  },
  "self-check": {
    zh: "### 题干写在三级标题里\n\n- [ ] 一个像样的错误选项\n  > 为什么不对。\n- [x] 正确选项\n  > 为什么对。",
    en: "### The prompt is a heading of level three\n\n- [ ] A wrong option that tempts\n  > Why it is wrong.\n- [x] The right option\n  > Why it is right.",
  },
  problem: {
    zh: "题目、输入、输出、数据范围，再给一个例子。",
    en: "Statement, input, output, limits, and an example.",
  },
  starter: both(fence("def solve(values):\n    ...")),
  tests: both(
    [
      `### empty\n\n${fence("assert solve([]) == 0")}`,
      `### large (hidden)\n\n${fence("assert solve([1] * 1000) == 1000")}`,
    ].join("\n\n"),
  ),
  solution: {
    zh: `思路、复杂度，以及参考解法。\n\n${fence("def solve(values):\n    return len(values)")}`,
    en: `The idea, its complexity, and the reference solution.\n\n${fence("def solve(values):\n    return len(values)")}`,
  },
  "wrong-solutions": both(`### empty\n\n${fence("def solve(values):\n    return max(values)")}`),
  hints: { zh: "- 第一步往哪里想", en: "- Where the first step leads" },
  references: { zh: "- 作者，《标题》，出处，编号或链接", en: "- Author, “Title”, where, number or link" },
};
