/** How one stands with a question, in lists: so short that it fits a narrow margin. */
export const markMessages = {
  zh: {
    label: "我的状态",
    due: "待练",
    mistaken: "常忘",
    mastered: "掌握",
    suspended: "搁置",
    seen: "学过",
    bookmarked: "收藏",
  },
  en: {
    ...{ label: "You", due: "Due", mistaken: "Slips", mastered: "Known", suspended: "Aside" },
    ...{ seen: "Seen", bookmarked: "Saved" },
  },
};
