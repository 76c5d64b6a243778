export const settingsMessages = {
  zh: {
    title: "设置",
    description: "每天练多少、从几点算新的一天、面试在哪天，以及怎样带走或删除你的数据。",
    saved: "已保存",
    kept: "没连上服务器，先存在这台设备上",
    saving: "正在保存……",
    outside: (least: number, most: number) => `请填 ${least} 到 ${most} 之间的整数，还没有保存。`,

    daily: "每天",
    zone: "时区",
    zoneHint: "“今天”从哪里算起。旅行时不必改，除非要待上一阵子。",
    zoneHere: (zone: string) => `改成这台设备的时区（${zone}）`,
    dayStart: "新的一天从几点开始",
    dayStartHint: "熬夜练的题，算在前一天。",
    hour: (hour: number) => `${String(hour).padStart(2, "0")}:00`,
    newADay: "每天新学几题",
    newADayHint: "新学一题，之后一个月大约要复习四五次。",
    reviewsADay: "每天最多复习几题",
    questions: "题",
    retention: "到期时，希望还记得几成",
    retentionHint: (share: number) =>
      share >= 0.94 ? "记得更牢，但要复习得多很多。" : share <= 0.8 ? "复习得少，忘得也多些。" : "多数人用 90% 刚好。",

    interview: "面试",
    interviewOn: "面试日期",
    noDate: "还没定，就空着。",
    interviewTopics: "会考的主题",
    interviewTopicsHint: "不选就是全部。",
    minutesADay: "每天能练多少分钟",
    minutes: "分钟",
    seePlan: "看准备得怎么样",
    removeDate: "去掉日期",

    display: "显示",
    theme: "明暗",

    data: "你的数据",
    nothing: "现在没有存你的任何东西。第一次练习、收藏或写笔记时，才会给这个浏览器一个随机编号，不问名字和邮箱。",
    stored:
      "存着的是：每次作答的评分、用时和你写下的回答；由此算出的记忆状态；收藏、笔记和上面这些设置。没有名字，没有邮箱，不和别人共享。",
    since: (day: string) => `从 ${day} 起。`,
    exportData: "导出全部（JSON）",
    link: "在另一台设备上接着练",
    linkHint: "做一个链接，在另一台设备上打开，两边就是同一份进度。链接只能用一次，10 分钟内有效，别发给别人。",
    makeLink: "做一个链接",
    linkReady: (until: string) => `在 ${until} 之前，用另一台设备打开：`,
    copy: "复制",
    copied: "已复制",
    startOver: "从头学一个主题",
    startOverHint: "学得太久远，或者想换个学法，可以让一个主题的题都当新题来。收藏和笔记不动。",
    startOverTopic: "主题",
    topicOf: (name: string, n: number) => `${name}（学过 ${n} 题）`,
    startOverStart: "从头学……",
    startOverSure: (name: string, n: number) =>
      `“${name}”里学过的 ${n} 题，记忆都从头算，会当新题再来。作答的记录还在。要这样吗？`,
    startOverNot: "先不",
    startOverNow: "从头学",
    startedOver: (name: string, n: number) =>
      n === 0 ? `“${name}”里没有要清的。` : `好，“${name}”的 ${n} 题当新题来。改主意了，可以撤销。`,
    startOverUndone: (name: string) => `撤销了，“${name}”和刚才一样。`,
    forget: "删除全部数据",
    forgetHint: "删除存在服务器和这个浏览器里的一切，找不回来。想留一份，先导出。",
    forgetStart: "删除全部数据……",
    forgetSure: "真的全部删除吗？进度、收藏、笔记都会消失，其他设备上也一样。",
    forgetNow: "全部删除",
    forgetNot: "不删",
    forgotten: "已经全部删除。服务器和这个浏览器里都没有你的记录了。",

    joinTitle: "接上你的进度",
    joinHint: "这个链接来自你的另一台设备。接上之后，这个浏览器就用那边的进度、收藏和笔记。",
    joinLead: "链接只能用一次。如果不是你自己做的，请直接关掉这一页。",
    join: "接上",
    joined: "接上了，两台设备现在是同一份进度。",
    noSecret: "这个地址里没有链接的后半段。请从另一台设备上完整地复制一遍。",
    left: "这个浏览器原来有自己的记录，没有删除。想回到那一份，10 分钟内打开这个链接：",
    toQuiz: "开始练习",
  },
  en: {
    title: "Settings",
    description:
      "How much a day, when a day begins, when the interview is, and how to take your data with you or delete it.",
    saved: "Saved",
    kept: "Not sent yet; kept on this device",
    saving: "Saving…",
    outside: (least: number, most: number) => `A whole number from ${least} to ${most}, please. It is not saved yet.`,

    daily: "Every day",
    zone: "Time zone",
    zoneHint: "Where “today” is. No need to change it on a short trip.",
    zoneHere: (zone: string) => `Use the zone of this device (${zone})`,
    dayStart: "A new day begins at",
    dayStartHint: "What you practise late at night counts for the day before.",
    hour: (hour: number) => `${String(hour).padStart(2, "0")}:00`,
    newADay: "New questions a day",
    newADayHint: "Each new one comes back four or five times in the month after.",
    reviewsADay: "Reviews a day, at most",
    questions: "questions",
    retention: "Share you want to remember when a question comes back",
    retentionHint: (share: number) =>
      share >= 0.94
        ? "Remembered better, for many more reviews."
        : share <= 0.8
          ? "Fewer reviews, and more forgotten."
          : "90% suits most people.",

    interview: "Interview",
    interviewOn: "Day of the interview",
    noDate: "Leave it empty until you know.",
    interviewTopics: "Topics it will cover",
    interviewTopicsHint: "None chosen means all.",
    minutesADay: "Minutes you have a day",
    minutes: "minutes",
    seePlan: "See how ready you are",
    removeDate: "Remove the day",

    display: "Display",
    theme: "Theme",

    data: "Your data",
    nothing:
      "Nothing of yours is stored. When you first practise, bookmark or write a note, this browser gets a random number; nobody asks for a name or an e-mail.",
    stored:
      "What is stored: the grade and time of every answer, and what you wrote; the memory state that follows from them; bookmarks, notes and these settings. No name, no e-mail, shared with nobody.",
    since: (day: string) => `Since ${day}.`,
    exportData: "Export everything (JSON)",
    link: "Continue on another device",
    linkHint:
      "Make a link, open it on the other device, and both have the same progress. It works once, within 10 minutes; keep it to yourself.",
    makeLink: "Make a link",
    linkReady: (until: string) => `Open this on the other device before ${until}:`,
    copy: "Copy",
    copied: "Copied",
    startOver: "Start a topic over",
    startOverHint:
      "When it was too long ago, or you want to learn it another way, every question of a topic can be new again. Bookmarks and notes stay.",
    startOverTopic: "Topic",
    topicOf: (name: string, n: number) => `${name} (${n} learned)`,
    startOverStart: "Start over…",
    startOverSure: (name: string, n: number) =>
      `${n === 1 ? "The 1 question" : `The ${n} questions`} you have learned in “${name}” will be new to you again, and come back as such. The history of your answers stays. Shall we?`,
    startOverNot: "Not now",
    startOverNow: "Start over",
    startedOver: (name: string, n: number) =>
      n === 0
        ? `There was nothing to reset in “${name}”.`
        : `Done: ${n === 1 ? "1 question" : `${n} questions`} of “${name}” will come as new. If you change your mind, undo it.`,
    startOverUndone: (name: string) => `Undone; “${name}” is as it was.`,
    forget: "Delete everything",
    forgetHint:
      "Deletes all of it from the server and from this browser, for good. Export it first if you want to keep it.",
    forgetStart: "Delete everything…",
    forgetSure: "Delete all of it? Progress, bookmarks and notes will be gone, on your other devices too.",
    forgetNow: "Delete everything",
    forgetNot: "Keep it",
    forgotten: "Everything is deleted. Neither the server nor this browser has anything of yours.",

    joinTitle: "Connect this browser",
    joinHint:
      "This link is from another device of yours. Once connected, this browser has the progress, bookmarks and notes from there.",
    joinLead: "The link works once. If you did not make it yourself, close this page.",
    join: "Connect",
    joined: "Connected. Both devices now have the same progress.",
    noSecret: "The second half of the link is missing. Copy all of it from the other device.",
    left: "What this browser had before is not deleted. To go back to it, open this link within 10 minutes:",
    toQuiz: "Start practising",
  },
};
