import { plural } from "../plural";

type Waiting = { readonly reviews: number; readonly fresh: number; readonly minutes: number };

/** Where practice starts: what waits today, what was left, and what one may choose. */
export const quizStartMessages = {
  zh: {
    today: ({ reviews, fresh, minutes }: Waiting) =>
      reviews === 0
        ? `今天有 ${fresh} 道新题，大约 ${minutes} 分钟。`
        : fresh === 0
          ? `今天要复习 ${reviews} 题，大约 ${minutes} 分钟。`
          : `今天要复习 ${reviews} 题，新题 ${fresh} 题，大约 ${minutes} 分钟。`,
    rounds: (n: number) => `一轮 ${n} 题，随时可以停。`,
    done: "今天该练的都练完了。",
    doneHint: "剩下的还记得牢，快忘的时候会回来。想多练，就在下面自己挑。",
    start: "开始",
    startToday: "练今天的",
    newcomer: "第一次来？不用注册。每一题这样练：",
    steps: [
      "先自己答：说出来，或者写下来。",
      "再打开回答，对照要点，勾出说到的。",
      "给自己评分：忘了、吃力、记得、轻松。记得越牢，回来得越晚。",
    ],
    keptHere: "记录存在这个浏览器名下，随时可以带走或删除。",
    leftTitle: "上次停在半路",
    left: (done: number, total: number) => `${total} 题里答了 ${done} 题，答过的都存好了。`,
    goOn: "接着做",
    paused: "先停在这里。答过的都存好了，随时接着做。",
    choose: "自己挑题",
    chooseHint: "不选就是不限。选好的条件在地址里，收藏或发给别人都行。",
    topics: "主题",
    difficulty: "难度",
    kinds: "题型",
    tags: "标签",
    tagsHint: "选几个，就要同时有几个",
    moreTags: (n: number) => `其余 ${n} 个标签`,
    collection: "收藏夹",
    anyCollection: "不限",
    goneCollection: "别处的收藏夹",
    collectionOf: (name: string, n: number) => `${name}（${n} 题）`,
    count: "题数",
    ways: "怎么练",
    onlyMistakes: "只练错过的",
    onlyMistakesHint: "上次评了“忘了”，或者学会后又忘过的",
    cram: "突击",
    cramHint: "评分照记，不改复习日期",
    startChosen: (n: number) => `挑 ${n} 题开始`,
    clear: "全部清除",
  },
  en: {
    today: ({ reviews, fresh, minutes }: Waiting) =>
      reviews === 0
        ? `${fresh} new ${fresh === 1 ? "question" : "questions"} today, about ${plural(minutes, "minute")}.`
        : fresh === 0
          ? `${plural(reviews, "question")} to review today, about ${plural(minutes, "minute")}.`
          : `${plural(reviews, "question")} to review and ${fresh} new today, about ${plural(minutes, "minute")}.`,
    rounds: (n: number) => `${plural(n, "question")} a round. Stop whenever you like.`,
    done: "All of today’s practice is done.",
    doneHint: "The rest is still fresh, and comes back when you are about to forget it. For more, choose below.",
    start: "Start",
    startToday: "Practise today’s",
    newcomer: "First time here? No account needed. This is how each question goes:",
    steps: [
      "Answer first: say it, or write it down.",
      "Then open the answer and tick the key points you made.",
      "Grade yourself: again, hard, good, easy. The better you know it, the later it returns.",
    ],
    keptHere: "Your history is kept for this browser. Take it along or delete it whenever you like.",
    leftTitle: "You stopped halfway",
    left: (done: number, total: number) => `${done} of ${plural(total, "question")} answered, and all of them saved.`,
    goOn: "Go on",
    paused: "Stopped here. Everything you answered is saved; go on whenever you like.",
    choose: "Choose for yourself",
    chooseHint: "What you leave open means any. The address holds your choice: keep it, or send it to someone.",
    topics: "Topics",
    difficulty: "Difficulty",
    kinds: "Kind",
    tags: "Tags",
    tagsHint: "Questions that have all you choose",
    moreTags: (n: number) => (n === 1 ? "1 more tag" : `${n} more tags`),
    collection: "Collection",
    anyCollection: "Any",
    goneCollection: "A collection from elsewhere",
    collectionOf: (name: string, n: number) => `${name} (${n})`,
    count: "How many",
    ways: "How",
    onlyMistakes: "Only what you got wrong",
    onlyMistakesHint: "Last graded “again”, or forgotten after you knew it",
    cram: "Cram",
    cramHint: "Grades are kept, review dates stay as they are",
    startChosen: (n: number) => `Start with ${plural(n, "question")}`,
    clear: "Clear all",
  },
};
