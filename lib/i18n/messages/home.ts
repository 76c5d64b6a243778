export type BankSize = {
  readonly total: number;
  /** How many of them stand in documents, asked and answered as their authors wrote them. */
  readonly fromDocuments: number;
  readonly topics: number;
};

const NUMERALS = ["零", "一", "两", "三", "四", "五"];
const NUMBERS = ["no", "one", "two", "three", "four", "five"];
const inWords = (words: readonly string[], n: number) => words[n] ?? String(n);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const zhShelves = (n: number) => (n === 1 ? "都在一个主题里" : `分在${inWords(NUMERALS, n)}个主题里`);
const enShelves = (n: number) => `in ${inWords(NUMBERS, n)} ${n === 1 ? "topic" : "topics"}`;
const enQuestions = (n: number) => `${n === 1 ? "one" : n} ${n === 1 ? "question" : "questions"}`;
const enWritten = (n: number) =>
  n === 1 ? "comes from a document, as its author wrote it" : "come from documents, as their authors wrote them";

export const homeMessages = {
  zh: {
    statement: "AI 公司会问的题，和值得说出口的回答",
    lead: ({ total, fromDocuments, topics }: BankSize) => {
      const own = total - fromDocuments;
      const bank = `${total} 道题，${zhShelves(topics)}。`;
      const ours = "先给一分钟能说完的简答，再给面试官在听的要点、讲透的详解，和选了就判的自测";
      if (fromDocuments === 0) return `${bank}每题${ours}。`;
      if (own === 0) return `${bank}问与答都出自收进来的文档，照原文列出。选“练习”来读：先说出你的回答，再打开看。`;
      return `${bank}其中 ${own} 题${ours}；另外 ${fromDocuments} 题出自收进来的文档，问与答照原文。`;
    },
    start: "从第一题读起",
    practise: "开始今天的练习",
    first: "第一题：",
    browse: "看全部题目",
    interview: "来一场模拟面试",
    topics: "主题",
    recent: "最近核对",
    empty: "题库里还没有题。",
    emptyHint: "在 content 目录里写下第一题并发布，它就会出现在这里。",
  },
  en: {
    statement: "What AI companies ask, and answers worth saying aloud",
    lead: ({ total, fromDocuments, topics }: BankSize) => {
      const own = total - fromDocuments;
      const bank = `${capital(enQuestions(total))} ${enShelves(topics)}.`;
      const ours =
        "with an answer you can say in a minute, then the points an interviewer listens for, the full reasoning, and a self-check marked as you choose.";
      if (fromDocuments === 0) return `${bank} Each begins ${ours}`;
      if (own === 0)
        return `${bank} ${total === 1 ? "It" : "They"} ${enWritten(total)}. Choose “Practise” to say your answer first, then look.`;
      const others = fromDocuments === 1 ? "one" : fromDocuments;
      return `${bank} ${own === 1 ? "One of them begins" : `${own} of them begin`} ${ours} The other ${others} ${enWritten(fromDocuments)}.`;
    },
    start: "Start with the first",
    practise: "Practise now",
    first: "The first: ",
    browse: "See all questions",
    interview: "Take a mock interview",
    topics: "Topics",
    recent: "Lately checked",
    empty: "The bank has no questions yet.",
    emptyHint: "Write the first one in the content folder and publish it; it will appear here.",
  },
};
