/** Whether what is written in an interview is kept, and which of two versions. */
export const interviewSavingMessages = {
  zh: {
    gone: "这场面试在别处删除了",
    goneHint: "还没送到的文字留在这台设备上，可以从这里抄走。",

    saved: {
      nothing: "",
      saving: "正在存……",
      saved: "已存",
      kept: "没送到，存在这台设备上",
      keptNowhere: "没送到，正在重试",
      retrying: "没存上，正在重试",
      refused: "没存上",
      late: "来晚了，另外存着",
      clash: "有两个版本，选一个",
    },
    offline: "现在连不上服务器。接着写就好：都存在这台设备上，连上后自动送出。计时照常走。",
    offlineNowhere: "现在连不上服务器，这个浏览器又不让网页存东西。请别关这一页，连上后自动送出。",
    troubled: "服务器暂时存不了，正在自动重试。写下的都在这台设备上。",
    backAgain: "连上了，都存好了。",
    sendNow: "现在重试",

    clash: "这一题在别处也改过",
    clashHint: "两个版本都存着。选一个作为回答，另一个留在报告的草稿里。",
    mine: "这里写的",
    theirs: (at: string) => (at === "" ? "别处存的" : `别处存的（${at}）`),
    nothing: "（空）",
    takeMine: "用这里的",
    takeTheirs: "用别处的",
    takeBoth: "两个接在一起",
  },
  en: {
    gone: "This interview was deleted elsewhere",
    goneHint: "What had not arrived is still on this device, and can be copied from here.",

    saved: {
      nothing: "",
      saving: "Saving…",
      saved: "Saved",
      kept: "Not sent, kept on this device",
      keptNowhere: "Not sent, retrying",
      retrying: "Not saved, retrying",
      refused: "Not saved",
      late: "Too late, kept aside",
      clash: "Two versions, choose one",
    },
    offline:
      "The server cannot be reached. Keep writing: all of it is kept on this device and sent once you are connected. The clock goes on.",
    offlineNowhere:
      "The server cannot be reached, and this browser lets pages keep nothing. Leave this page open; all of it is sent once you are connected.",
    troubled: "The server cannot save just now and is asked again by itself. What you wrote is on this device.",
    backAgain: "Connected again, and all saved.",
    sendNow: "Retry now",

    clash: "This answer was changed elsewhere too",
    clashHint: "Both versions are kept. Choose one as the answer; the other stays among the drafts in the report.",
    mine: "Written here",
    theirs: (at: string) => (at === "" ? "Saved elsewhere" : `Saved elsewhere (${at})`),
    nothing: "(empty)",
    takeMine: "Use this one",
    takeTheirs: "Use the other",
    takeBoth: "Join the two",
  },
};
