const count = (one: string, many: string) => (n: number) => `${n} ${n === 1 ? one : many}`;

/** Names of what the bank is made of. */
export const catalogueMessages = {
  zh: {
    difficulty: { easy: "简单", medium: "中等", hard: "困难" },
    kind: { open: "问答", choice: "选择", coding: "编程" },
    questions: (n: number) => `${n} 题`,
    allTopics: "全部",
    topics: "主题",
    reviewed: "核对于",
    translationMissing: "这一题没有中文版，下面是英文原文。",
    inLanguage: { zh: "中文", en: "英文" },
    unanswered: "原文未答",
    from: "出自",
    /** The file's name, and where it is asked there. */
    origin: (file: string, line: number) => `${file} 第 ${line} 行`,
  },
  en: {
    difficulty: { easy: "Easy", medium: "Medium", hard: "Hard" },
    kind: { open: "Open", choice: "Choice", coding: "Coding" },
    questions: count("question", "questions"),
    allTopics: "All",
    topics: "Topics",
    reviewed: "Checked",
    translationMissing: "This one has no English yet. What follows is the Chinese original.",
    inLanguage: { zh: "in Chinese", en: "in English" },
    unanswered: "No answer given",
    from: "From",
    origin: (file: string, line: number) => `${file}, line ${line}`,
  },
};
