import { plural } from "../plural";

/** How a report is shown to others. */
export const reportShareMessages = {
  zh: {
    share: "分享这份报告",
    shareHint: "生成一个别人猜不到的链接，谁有它谁能看：题目、你的回答、评分。看不到你是谁，也看不到草稿。",
    shareDays: "有效期",
    forever: "一直有效",
    days: (n: number) => `${n} 天`,
    withScratch: "连草稿纸一起分享",
    makeLink: "生成链接",
    link: "报告的链接",
    until: (when: string) => `${when} 失效`,
    revoke: "收回链接",
    revoked: "收回了，那个链接再也打不开。",
    copy: "复制",
    copied: "复制了",
  },
  en: {
    share: "Share this report",
    shareHint:
      "Makes a link that nobody can guess. Whoever has it sees the questions, your answers and the marks, but not who you are, and no drafts.",
    shareDays: "Valid for",
    forever: "As long as I like",
    days: (n: number) => plural(n, "day"),
    withScratch: "Share the scratch pads too",
    makeLink: "Make a link",
    link: "Link to the report",
    until: (when: string) => `Valid until ${when}`,
    revoke: "Take the link back",
    revoked: "Taken back. That link opens nothing any more.",
    copy: "Copy",
    copied: "Copied",
  },
};
