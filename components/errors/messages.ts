import type { ProblemCode } from "@/lib/api/problems";
import type { Locale } from "@/lib/i18n/locales";

type Code = ProblemCode | "offline" | "kept";
type Sentences = Readonly<Partial<Record<Code, string>> & Record<"internal" | "offline", string>>;

const SENTENCES: Readonly<Record<Locale, Sentences>> = {
  zh: {
    offline: "现在连不上服务器。没有丢任何东西，连上后再试一次。",
    kept: "现在连不上服务器，先存在这台设备上，连上后自动送出。",
    internal: "我们这边出了问题，没有丢任何东西。过一会儿再试一次。",
    busy: "服务器正忙，过几秒再试一次。",
    "too-often": "这一分钟里次数太多了，歇一下再试。",
    "invalid-input": "这里填的内容没法用，改一下再试。",
    "cross-origin": "浏览器没有说明这次改动来自本站，所以没有存。换个浏览器，或关掉会改写请求的插件再试。",
    "not-found": "这里没有这样东西。",
    "question-not-found": "题库里没有这一题，它可能刚刚下架。",
    "collection-not-found": "没有这个收藏夹，它可能在别处删掉了。",
    "path-not-found": "没有这条学习路径，它可能改了名字或撤下了。",
    "review-not-found": "这条记录已经不在了。",
    "quiz-not-found": "这个浏览器里没有这一轮练习。",
    "no-quiz": "没有停在半路的练习。",
    "interview-not-found": "这个浏览器里没有这场面试。",
    "template-not-found": "题库里没有这套面试，它可能刚刚撤下。",
    "not-enough-questions": "符合这些条件的题不够。少要几题，或者放宽条件。",
    "no-pause": "这场面试不能暂停，或者暂停的时间已经用完。",
    "still-running": "这场面试还没有结束。",
    finished: "这场面试已经交卷。刚送来的文字另外存着，在报告里看得到。",
    expired: "时间已经到了。刚送来的文字另外存着，在报告里看得到。",
    abandoned: "这场面试已经放弃。刚送来的文字另外存着。",
    "link-not-found": "这个链接已经用过，或者过期了。再做一个新的就好。",
    "share-not-found": "这个地址没有分享任何东西，可能已经收回了。",
    "learner-not-found": "这里还没有存你的任何东西。",
    "learner-gone": "你的数据刚在别处删除了，这一笔没有存。",
    "attempt-conflict": "这一次作答已经用另一个评分存下了，以先存的为准。",
    "not-latest": "只能撤销最近的一步。它之后，你在别的标签页或设备上又答了题。",
    "stale-revision": "这段文字在别处改过了。",
    "id-taken": "这个编号已经用过了，再试一次就好。",
    "no-date": "还没有定面试日期。",
    "date-passed": "面试日期已经过了，定一个新的就好。",
    "too-large": "内容太长了，删短一些再存。",
    "nothing-to-ask": "没有符合这些条件的题。",
    "too-many-collections": "收藏夹已经够多了，先删掉一个再建。",
  },
  en: {
    offline: "The server cannot be reached right now. Nothing is lost; try again once you are connected.",
    kept: "The server cannot be reached right now. It is kept on this device and sent as soon as it can be.",
    internal: "Something failed on our side. Nothing is lost; try again in a moment.",
    busy: "The server is busy. Try again in a few seconds.",
    "too-often": "That was too often for one minute. Wait a little, then try again.",
    "invalid-input": "This cannot be used as it is. Change it and try again.",
    "cross-origin":
      "The browser did not say that this came from here, so it was not saved. Try another browser, or without the extension that changes requests.",
    "not-found": "There is no such thing here.",
    "question-not-found": "The bank has no such question. It may just have been taken out.",
    "collection-not-found": "There is no such collection. It may have been deleted elsewhere.",
    "path-not-found": "There is no such learning path. It may have been renamed or taken out of the bank.",
    "review-not-found": "This entry is no longer there.",
    "quiz-not-found": "This browser has no such quiz.",
    "no-quiz": "No quiz was left halfway.",
    "interview-not-found": "This browser has no such interview.",
    "template-not-found": "The bank has no such interview. It may just have been taken out.",
    "not-enough-questions": "Too few questions meet this. Ask for fewer, or widen the choice.",
    "no-pause": "This interview has no pause, or none left.",
    "still-running": "This interview is not over yet.",
    finished: "This interview was handed in. What was just sent is kept and shown in the report.",
    expired: "Time is up. What was just sent is kept and shown in the report.",
    abandoned: "This interview was abandoned. What was just sent is kept.",
    "link-not-found": "This link was used already, or has expired. Make a new one.",
    "share-not-found": "Nothing is shared at this address. It may have been taken back.",
    "learner-not-found": "Nothing of yours is stored here yet.",
    "learner-gone": "Your data has just been deleted elsewhere, so this was not saved.",
    "attempt-conflict": "This answer was already saved with another grade. The first one counts.",
    "not-latest": "Only the latest step can be undone. You have answered since, in another tab or on another device.",
    "stale-revision": "This text was changed elsewhere.",
    "id-taken": "This id is taken. Trying again helps.",
    "no-date": "No interview day is set yet.",
    "date-passed": "The interview day has passed. Set a new one.",
    "too-large": "This is too long. Shorten it and save again.",
    "nothing-to-ask": "No question meets all of these.",
    "too-many-collections": "There are as many collections as there can be. Delete one first.",
  },
};

/** What a visitor reads when the API refuses, or cannot be reached. Whatever has no words of its own is our fault. */
export function sentenceOf(code: string, locale: Locale): string {
  const sentences: Readonly<Record<string, string>> = SENTENCES[locale];
  return sentences[code] ?? SENTENCES[locale].internal;
}
