import { plural } from "../plural";

/** Practice while it is done, and its end. */
export const quizMessages = {
  zh: {
    loading: "正在打开这一题……",
    opening: "正在打开这一轮……",
    notOpened: "这一轮没能打开",
    missing: "这里没有进行中的练习",
    missingHint: "这一轮可能已经结束，或者是在别的浏览器里开始的。",
    toStart: "去练习",
    textMissing: "这一题的文字没能打开",
    retry: "再试一次",
    skip: "先跳过，明天再说",

    place: (n: number, of: number) => `第 ${n} 题，共 ${of} 题`,
    progress: (done: number, of: number) => `${of} 题里答了 ${done} 题`,
    saving: "正在存……",
    saved: "已存",
    kept: (n: number) => `${n} 个评分先存在这台设备上，连上后自动送出`,
    failed: (n: number) => `${n} 个评分还没存上`,
    sendNow: "现在送出",
    more: "更多",
    leave: "先停在这里",
    leaveHint: "答过的都存好了",
    again: "再问一次",
    cramming: "突击：不改复习日期",

    typed: "你的回答（可以不写）",
    typedHint: "先说一遍，或写在这里。只存在这台设备上，评分时一起存。",
    reveal: "看回答",
    revealChoice: "不确定，看回答",
    points: "勾出你说到的",
    pointsSaid: (n: number, of: number) => `说到 ${of} 条中的 ${n} 条`,
    checksRight: (n: number, of: number) =>
      of === 1 ? (n === 1 ? "自测答对了" : "自测没答对") : `自测对了 ${n}/${of}`,
    testsPassed: (n: number, of: number) => `${of} 条测试通过了 ${n} 条`,
    suggestion: (grade: string) => `建议：${grade}`,
    keys: "空格看回答 · 1 到 4 评分 · Ctrl Z 撤销 · Esc 先停",
    keysMac: "空格看回答 · 1 到 4 评分 · ⌘Z 撤销 · Esc 先停",

    openPage: "打开这一题的页面",

    summary: "这一轮做完了",
    graded: (n: number, minutes: number) =>
      minutes < 1 ? `答了 ${n} 题，不到 1 分钟。` : `答了 ${n} 题，用了 ${Math.round(minutes)} 分钟。`,
    nothingGraded: "这一轮没有留下评分。",
    learned: "新学会的",
    hard: "还不牢的",
    hardHint: "评了“忘了”或“吃力”，趁热再读一遍。",
    tomorrow: "明天",
    tomorrowHint: (n: number) => (n === 0 ? "明天没有要复习的。" : `明天要复习 ${n} 题。`),
    oneMore: "再来一轮",
    toChoose: "自己挑题",
    toProgress: "看进度",
    offlineEnd: "题都答完了",
    offlineEndHint: "评分存在这台设备上，连上后自动送出，然后这里会有小结。",
  },
  en: {
    loading: "Opening the question…",
    opening: "Opening the quiz…",
    notOpened: "The quiz did not open",
    missing: "No practice is under way here",
    missingHint: "It may have ended, or was started in another browser.",
    toStart: "To practice",
    textMissing: "The text of this question did not open",
    retry: "Try again",
    skip: "Skip it until tomorrow",

    place: (n: number, of: number) => `Question ${n} of ${of}`,
    progress: (done: number, of: number) => `${done} of ${plural(of, "question")} answered`,
    saving: "Saving…",
    saved: "Saved",
    kept: (n: number) => `${plural(n, "grade")} kept on this device, sent once you are connected`,
    failed: (n: number) => `${plural(n, "grade is", "grades are")} not saved yet`,
    sendNow: "Send now",
    more: "More",
    leave: "Stop here",
    leaveHint: "what you answered is saved",
    again: "Asked again",
    cramming: "Cramming: review dates stay",

    typed: "Your answer (if you like)",
    typedHint: "Say it aloud, or write it here. It stays on this device and is saved with your grade.",
    reveal: "Show the answer",
    revealChoice: "Not sure, show the answer",
    points: "Tick what you said",
    pointsSaid: (n: number, of: number) => `${n} of ${of} points made`,
    checksRight: (n: number, of: number) =>
      of === 1 ? (n === 1 ? "Self-check right" : "Self-check wrong") : `${n} of ${of} self-checks right`,
    testsPassed: (n: number, of: number) => `${n} of ${of} tests passed`,
    suggestion: (grade: string) => `suggested: ${grade}`,
    keys: "Space shows the answer · 1 to 4 grade · Ctrl Z undoes · Esc stops",
    keysMac: "Space shows the answer · 1 to 4 grade · ⌘Z undoes · Esc stops",

    openPage: "Open the question’s page",

    summary: "This round is done",
    graded: (n: number, minutes: number) =>
      minutes < 1
        ? `${plural(n, "question")} answered in less than a minute.`
        : `${plural(n, "question")} answered in ${plural(Math.round(minutes), "minute")}.`,
    nothingGraded: "No grades were left in this round.",
    learned: "Learned",
    hard: "Still shaky",
    hardHint: "Graded again or hard. Read them once more while they are warm.",
    tomorrow: "Tomorrow",
    tomorrowHint: (n: number) =>
      n === 0 ? "Nothing to review tomorrow." : `${plural(n, "question")} to review tomorrow.`,
    oneMore: "One more round",
    toChoose: "Choose for yourself",
    toProgress: "See your progress",
    offlineEnd: "All questions answered",
    offlineEndHint:
      "Your grades are kept on this device and sent once you are connected. Then you find a summary here.",
  },
};
