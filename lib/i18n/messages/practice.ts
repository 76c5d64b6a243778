const amount = (n: number) => (Number.isInteger(n) ? String(n) : n.toFixed(1));

/** Grades, and what else can be done with a card, in a quiz and on the question's own page. */
export const practiceMessages = {
  zh: {
    gradeHint: "刚才答得怎么样？",
    grading: "评分",
    gradingHint: "题目会在快忘的时候回到练习里。",
    grades: { again: "忘了", hard: "吃力", good: "记得", easy: "轻松" },
    backIn: "再来：",
    minutes: (n: number) => `${n} 分钟`,
    hours: (n: number) => `${n} 小时`,
    days: (n: number) => `${n} 天`,
    months: (n: number) => `${amount(n)} 个月`,
    years: (n: number) => `${amount(n)} 年`,
    noted: (grade: string, when: string | null) =>
      when === null ? `记下了：${grade}。` : `记下了：${grade}，${when}后再来。`,
    saving: "正在存……",
    keptHere: "先存在这台设备上，连上后自动送出。",
    conflict: "这一题刚在别的标签页里评过分，以那一次为准。",
    undo: "撤销",
    undone: "撤销了，这一题回来了。",
    takenBack: "撤销了，和刚才一样。",

    card: "这一题的练习",
    acts: {
      resume: "重新练这一题",
      bury: "今天不练，明天再说",
      suspend: "搁置这一题",
      reset: "忘掉进度，当新题重来",
    },
    actHints: {
      resume: "到期时又会出现在练习里",
      bury: "今天的练习里不再出现",
      suspend: "不再出现，直到你在它的页面上恢复",
      reset: "这一题的记忆从头算",
    },
    acted: {
      resume: "又在练习里了。",
      bury: "明天再说。",
      suspend: "搁置了。",
      reset: "进度清掉了，当新题来。",
    },
    noAct: "本来就是这样，什么也没有改。",
  },
  en: {
    gradeHint: "How did it go?",
    grading: "Grade",
    gradingHint: "It comes back in practice when you are about to forget it.",
    grades: { again: "Again", hard: "Hard", good: "Good", easy: "Easy" },
    backIn: "back in ",
    minutes: (n: number) => `${n} min`,
    hours: (n: number) => `${n} h`,
    days: (n: number) => (n === 1 ? "1 day" : `${n} days`),
    months: (n: number) => (n === 1 ? "1 month" : `${amount(n)} months`),
    years: (n: number) => (n === 1 ? "1 year" : `${amount(n)} years`),
    noted: (grade: string, when: string | null) =>
      when === null ? `Noted: ${grade}.` : `Noted: ${grade}, back in ${when}.`,
    saving: "Saving…",
    keptHere: "Kept on this device, sent once you are connected.",
    conflict: "This question was just graded in another tab. That grade counts.",
    undo: "Undo",
    undone: "Undone. The question is back.",
    takenBack: "Undone; it is as it was.",

    card: "Practising this question",
    acts: {
      resume: "Practise this again",
      bury: "Not today, ask tomorrow",
      suspend: "Set this question aside",
      reset: "Start over as new",
    },
    actHints: {
      resume: "It comes up again when it is due",
      bury: "It does not come up again today",
      suspend: "It stays away until you bring it back on its page",
      reset: "Your memory of it is counted from zero",
    },
    acted: {
      resume: "Back in practice.",
      bury: "Until tomorrow.",
      suspend: "Set aside.",
      reset: "Reset; it is new again.",
    },
    noAct: "It was like this already; nothing changed.",
  },
};
