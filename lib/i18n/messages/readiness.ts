import { plural } from "../plural";

/** What is left to do before the interview, and how much would be remembered on that day. Minutes are whole. */
export const readinessMessages = {
  zh: {
    plan: "面试准备",
    noDate: "定下面试日期，这里会按天排好，并估计到那天每个主题能答出几成。",
    datePassed: "面试日期已经过了。希望一切顺利。下一场定了，再改日期。",
    setDate: "定面试日期",
    changeDate: "改日期或时间",
    planLead: (days: number, minutes: number) =>
      days === 0 ? "面试就在今天。" : `离面试还有 ${days} 天，每天 ${minutes} 分钟。`,
    planToday: (reviews: number, met: number, minutes: number) =>
      `今天的份：复习 ${reviews} 题，新学 ${met} 题，大约 ${minutes} 分钟。`,
    planned: "按计划练",
    idle: "不再练",
    now: "现在",
    all: "全部",
    topic: "主题",
    estimate: "灰色是不再练，红色是按计划多记住的，竖线是现在。这些都是估计：根据你过去的作答推算，面试当天会有出入。",
    planTable: "面试那天，估计答得出的比例",
  },
  en: {
    plan: "Interview",
    noDate:
      "Set the day of your interview to see a plan by the day, and how much of each topic you would recall by then.",
    datePassed: "The interview day has passed. We hope it went well. Set the next one when you know it.",
    setDate: "Set the interview day",
    changeDate: "Change day or time",
    planLead: (days: number, minutes: number) =>
      days === 0 ? "The interview is today." : `${plural(days, "day")} to go, ${minutes} minutes a day.`,
    planToday: (reviews: number, met: number, minutes: number) =>
      `For today: ${reviews} to review and ${met} new, about ${plural(minutes, "minute")}.`,
    planned: "By the plan",
    idle: "Without practice",
    now: "Now",
    all: "All",
    topic: "Topic",
    estimate:
      "Grey is without practice, red what the plan adds, the mark where you are now. All of these are estimates made from your answers so far. The day itself will differ.",
    planTable: "Expected recall on the day of the interview",
  },
};
