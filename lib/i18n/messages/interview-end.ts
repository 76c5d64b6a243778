import { plural } from "../plural";

/** How an interview ends: handed in, over or abandoned. */
export const interviewEndMessages = {
  zh: {
    backToInterviews: "回到模拟面试",

    handIn: "交卷",

    summary: "交卷前看一眼",
    allAnswered: (n: number) => `${n} 题都答了。`,
    openOnes: (n: number, of: number) => `${of} 题里还有 ${n} 题没答：`,
    flaggedOnes: (n: number) => `标记了 ${n} 题：`,
    clashOnes: (n: number) => `${n} 题有两个版本还没选，不选就以服务器上的为准：`,
    unsavedOnes: (n: number) => `${n} 题还没存好，交卷时先存：`,
    timeIsLeft: (time: string) => `时间还剩 ${time}。交卷后不能再改。`,
    stay: "再看看",
    handingIn: "正在存最后的文字，然后交卷……",
    notHandedIn: "还没交上。",

    abandonSure: "真的放弃这场面试？",
    abandonSureHint: "计时就此停下，不出报告。写过的文字还留着，记录里看得到这一场。",
    abandonYes: "放弃",
    abandonNo: "接着答",

    closing: "时间到",
    closingHint: "正在收最后的文字，几秒后收卷。",
    ended: { finished: "交卷了", expired: "时间到，已经收卷", abandoned: "这场面试放弃了" },
    endedHint: {
      finished: "写下的都存好了。报告里有每一题的用时、你的回答和参考答案。",
      expired: "到点时写下的都算。报告里有每一题的用时、你的回答和参考答案。",
      abandoned: "没有报告。写过的文字还留着。",
    },
    unsent: (n: number) => `还有 ${n} 题的文字没送到，先存在这台设备上，连上后自动送出，在报告的草稿里看得到。`,
    lateOnes: (n: number) => `${n} 题有文字来晚了，不算回答，另外存着，在报告的草稿里看得到。`,
    report: "看报告",
  },
  en: {
    backToInterviews: "Back to mock interviews",

    handIn: "Hand in",

    summary: "Before you hand in",
    allAnswered: (n: number) => (n === 1 ? "The question is answered." : `All ${n} questions are answered.`),
    openOnes: (n: number, of: number) => `${n} of ${of} ${n === 1 ? "is" : "are"} still open:`,
    flaggedOnes: (n: number) => `${plural(n, "question is", "questions are")} flagged:`,
    clashOnes: (n: number) =>
      `${plural(n, "question")} ${n === 1 ? "has" : "have"} two versions. Unless you choose, the one on the server stands:`,
    unsavedOnes: (n: number) => `${plural(n, "question is", "questions are")} not saved yet and will be first:`,
    timeIsLeft: (time: string) => `There is ${time} left. Nothing can be changed afterwards.`,
    stay: "Look again",
    handingIn: "Saving your last words, then handing in…",
    notHandedIn: "Not handed in yet.",

    abandonSure: "Abandon this interview?",
    abandonSureHint:
      "The clock stops for good and there is no report. What you wrote stays, and so does its line in the history.",
    abandonYes: "Abandon",
    abandonNo: "Go on",

    closing: "Time is up",
    closingHint: "Your last words are being taken in; the interview closes in a few seconds.",
    ended: {
      finished: "Handed in",
      expired: "Time is up, and it was handed in",
      abandoned: "This interview was abandoned",
    },
    endedHint: {
      finished: "All you wrote is saved. The report has the time for each question, your answer and a model answer.",
      expired:
        "What stood there at the deadline counts. The report has the time for each question, your answer and a model answer.",
      abandoned: "There is no report. What you wrote is kept.",
    },
    unsent: (n: number) =>
      `What you wrote to ${plural(n, "question")} has not arrived. It is kept on this device and sent once you are connected; the report shows it among the drafts.`,
    lateOnes: (n: number) =>
      `Something you wrote to ${plural(n, "question")} came too late. It is no part of the answer; the report shows it among the drafts.`,
    report: "See the report",
  },
};
