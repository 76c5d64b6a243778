export const offlineMessages = {
  zh: {
    title: "现在没有网络",
    hint: "这一页还没在这台设备上打开过，所以打不开。下面这些打开过，现在就能读；连上网络后，刷新即可。",
    kept: "这台设备上留着的",
    none: "还没有留下任何一页。连上网络后打开的题目，会自动留在这里。",
    retry: "再试一次",
    waiting: (count: number) => `有 ${count} 处改动存在这台设备上，连上网络后会按顺序送出。`,
    refused: (count: number) => `有 ${count} 处改动没能存下：服务器不接受。内容还在这台设备上。`,
    read: "看看是什么",
    forget: "不再留着",
    sent: "都送出了。",
  },
  en: {
    title: "You are offline",
    hint: "This page was not opened on this device before, so it cannot open now. The ones below were, and can be read at once; when you are back online, reload.",
    kept: "Kept on this device",
    none: "Nothing is kept yet. Questions you open while online stay here by themselves.",
    retry: "Try again",
    waiting: (count: number) =>
      count === 1
        ? "1 change is kept on this device and will be sent when you are back online."
        : `${count} changes are kept on this device and will be sent in order when you are back online.`,
    refused: (count: number) =>
      count === 1
        ? "1 change was not saved: the server refused it. It is still on this device."
        : `${count} changes were not saved: the server refused them. They are still on this device.`,
    read: "See what they are",
    forget: "Let them go",
    sent: "All sent.",
  },
};
