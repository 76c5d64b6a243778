/** What the pages of a learner have in common. */
export const personalMessages = {
  zh: {
    tabs: "我的",
    quiz: "练习",
    interviews: "模拟面试",
    progress: "进度",
    bookmarks: "收藏",
    notes: "笔记",
    settings: "设置",
    loading: "正在读取……",
    retry: "再试一次",
    numbers: "看数字",
    noScript: "这一页要用 JavaScript 才能取来你的数据。题目和回答不用它也能读。",
  },
  en: {
    tabs: "Yours",
    quiz: "Practice",
    interviews: "Mock interviews",
    progress: "Progress",
    bookmarks: "Bookmarks",
    notes: "Notes",
    settings: "Settings",
    loading: "Loading…",
    retry: "Try again",
    numbers: "The numbers",
    noScript: "This page needs JavaScript to fetch what is yours. Questions and answers can be read without it.",
  },
};
