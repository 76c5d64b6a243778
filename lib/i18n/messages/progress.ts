import { plural } from "../plural";

const times = (n: number) => (n === 1 ? "once" : `${n} times`);

/** How far a learner is. Minutes are whole; shares are percentages. */
export const progressMessages = {
  zh: {
    title: "进度",
    description: "今天要练多少、记得几成、离面试还差什么。",
    empty: "还没有练过",
    emptyHint: "答完第一题，这里会告诉你：今天该复习几题、连着练了几天、每个主题记得几成、哪些总是忘。先练五分钟就够。",
    begin: "开始第一次练习",

    today: "今天",
    todo: (due: number, fresh: number, minutes: number | null) => {
      const parts = [due > 0 && `复习 ${due} 题`, fresh > 0 && `新学 ${fresh} 题`].filter(Boolean).join("，");
      return `今天要${parts}${minutes === null ? "" : `，大约 ${minutes} 分钟`}。`;
    },
    nothingToDo: "今天的都练完了。想多练，随时可以再来一组。",
    practise: "开始练习",
    practiseMore: "再练一组",
    due: "要复习",
    fresh: "可新学",
    done: "已练",
    minutes: "用时",
    unit: { questions: "题", minutes: "分钟" },

    streak: "连着练的天数",
    streakOf: (days: number, longest: number) =>
      days === 0 ? `今天练一题，就重新开始数。最长连着 ${longest} 天。` : `连着 ${days} 天。最长 ${longest} 天。`,
    year: (days: number, reviews: number) =>
      `过去一年里，有 ${days} 天在练，共 ${reviews} 题次。格子越大，那天练得越多。`,
    yearTable: "每个月练了多少",
    month: "月份",
    practised: "练习天数",
    reviews: "题次",

    forecast: "接下来 30 天",
    forecastNote: (most: number) => `如果从今天起不学新题，每天要复习的题数。最多的一天 ${most} 题。`,
    noForecast: "接下来 30 天没有要复习的题。学几道新题，它们会排进来。",
    day: "日期",
    dueThen: "要复习",

    recall: "现在记得几成",
    recallNote: (share: number, cards: number) => `学过的 ${cards} 题里，现在问你，估计答得出 ${share}%。`,
    byTopic: "按主题",
    byDifficulty: "按难度",
    byKind: "按题型",
    share: "估计记得",
    cards: (n: number) => `${n} 题`,
    cardsHead: "学过",
    unrated: "未标难度",
    unknown: "还没学",

    calibration: "估计得准不准",
    calibrationNote: (predicted: number, observed: number, reviews: number) =>
      `${reviews} 次复习里，估计你记得 ${predicted}%，你实际答出 ${observed}%。点在线上就是估得准；线以上，你比估计记得更牢。`,
    tooFew: "复习满 20 次之后，这里会比较估计和实际。",
    predicted: "估计记得",
    observed: "实际答出",
    range: "估计的范围",

    hardest: "最难记住的",
    hardestNote: "学会之后又忘掉次数最多的题。换个说法写进笔记，往往比再背一遍有用。",
    lapses: (n: number) => `忘过 ${n} 次`,
    noHardest: "还没有学会又忘掉的题。",

    time: "用了多少时间",
    timeNote: (all: string, reviews: number, seconds: number) =>
      `一共 ${all}，答了 ${reviews} 题次，平均每题 ${seconds} 秒。`,
    timePlot: "最近 30 天，每天的分钟数",
    hours: (h: number, m: number) => (h === 0 ? `${m} 分钟` : `${h} 小时 ${m} 分钟`),
    grades: "给自己的评分",
    grade: { again: "忘了", hard: "费力", good: "记得", easy: "轻松" },
    gradeHead: "评分",
    todayLabel: "今天",
  },
  en: {
    title: "Progress",
    description: "What today asks for, how much you remember, and what is left before the interview.",
    empty: "Nothing practised yet",
    emptyHint:
      "After your first answer this page will show what is due, your days in a row, how much of each topic you remember, and what keeps slipping. Five minutes are enough to begin.",
    begin: "Start practising",

    today: "Today",
    todo: (due: number, fresh: number, minutes: number | null) => {
      const parts = [due > 0 && `${due} to review`, fresh > 0 && `${fresh} new`].filter(Boolean).join(" and ");
      return `Today: ${parts}${minutes === null ? "" : `, about ${plural(minutes, "minute")}`}.`;
    },
    nothingToDo: "All done for today. There is always more if you want it.",
    practise: "Practise now",
    practiseMore: "Practise more",
    due: "To review",
    fresh: "New",
    done: "Done",
    minutes: "Time",
    unit: { questions: "", minutes: "min" },

    streak: "Days in a row",
    streakOf: (days: number, longest: number) =>
      days === 0
        ? `Answer one question today and the count starts again. Your longest is ${plural(longest, "day")}.`
        : `${plural(days, "day")} in a row. Your longest is ${longest}.`,
    year: (days: number, reviews: number) =>
      `In the past year you practised on ${plural(days, "day")}, ${plural(reviews, "answer")} in all. The larger the square, the more you did.`,
    yearTable: "How much each month",
    month: "Month",
    practised: "Days",
    reviews: "Answers",

    forecast: "The next 30 days",
    forecastNote: (most: number) =>
      `Reviews due each day if you learn nothing new from now on. The busiest day has ${most}.`,
    noForecast: "Nothing is due in the next 30 days. Learn something new and it will be.",
    day: "Day",
    dueThen: "Due",

    recall: "What you remember now",
    recallNote: (share: number, cards: number) =>
      `Asked now, you would probably recall ${share}% of the ${plural(cards, "question")} you have learned.`,
    byTopic: "By topic",
    byDifficulty: "By difficulty",
    byKind: "By kind",
    share: "Expected recall",
    cards: (n: number) => String(n),
    cardsHead: "Learned",
    unrated: "Not rated",
    unknown: "Not yet",

    calibration: "How good the estimates are",
    calibrationNote: (predicted: number, observed: number, reviews: number) =>
      `Over ${plural(reviews, "review")} you were expected to recall ${predicted}%, and did recall ${observed}%. Dots on the line are exact; above it you remember better than expected.`,
    tooFew: "After 20 reviews this compares what was expected with what happened.",
    predicted: "Expected",
    observed: "Recalled",
    range: "Expected between",

    hardest: "Hardest to keep",
    hardestNote:
      "Forgotten most often after being learned. A note in your own words often helps more than another try.",
    lapses: (n: number) => `Forgotten ${times(n)}`,
    noHardest: "Nothing you learned has slipped yet.",

    time: "Time spent",
    timeNote: (all: string, reviews: number, seconds: number) =>
      `${all} in all for ${plural(reviews, "answer")}, ${plural(seconds, "second")} each on average.`,
    timePlot: "Minutes a day, the last 30 days",
    hours: (h: number, m: number) => (h === 0 ? `${m} min` : `${h} h ${m} min`),
    grades: "How you graded yourself",
    grade: { again: "Again", hard: "Hard", good: "Good", easy: "Easy" },
    gradeHead: "Grade",
    todayLabel: "Today",
  },
};
