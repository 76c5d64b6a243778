type Shape = { readonly questions: number; readonly stages: number; readonly hours: number };
type Standing = { readonly seen: number; readonly due: number; readonly mastered: number; readonly of: number };

const ORDINALS = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
const many = (n: number, one: string, others: string) => `${n} ${n === 1 ? one : others}`;

/** Ways through the bank by role. */
export const pathsMessages = {
  zh: {
    title: "学习路径",
    description: "按岗位排好先后的面试题：平台、数据与评测、推理部署、产品、创业、隐私合规，各走一条路。",
    lead: "题库按主题放，面试按岗位来。每条路径从几个主题里挑出一个岗位该会的题，排好先后：前面的答案，后面会用到。",
    shape: ({ questions, stages, hours }: Shape) => `${questions} 题 · ${stages} 段 · 约 ${hours} 小时`,
    count: (n: number) => `${n} 题`,
    stage: (n: number) => `第${ORDINALS[n - 1] ?? ` ${n} `}段`,
    audience: "适合",
    start: "从第一题开始",
    goOn: "接着往下走",
    again: "全部再练一轮",
    next: "下一题：",
    nextMark: "接着",
    complete: "每一题都学过了。",
    practise: "练这条路径的题",
    interview: (title: string) => `模拟面试：${title}`,
    progress: "进度",
    idle: "评过分的题会记在这里。",
    standing: ({ seen, due, mastered, of }: Standing) =>
      [`学过 ${seen} / ${of} 题`, due > 0 && `待练 ${due}`, mastered > 0 && `掌握 ${mastered}`]
        .filter(Boolean)
        .join(" · "),
    share: (seen: number, of: number) => `学过 ${seen} / ${of}`,
    empty: "这里还没有学习路径。",
    emptyHint: "在 content/_paths 里写下第一条并发布，它就会出现在这里。",
    all: "全部学习路径",
    stages: "各段",
    byRole: "不知道从哪读起？按岗位选一条",
    end: "走完之后",
    endTitle: "混着练，再限时答一场",
    endHint:
      "按次序读懂的，打乱了未必还在。先从这条路径里随机抽题练几轮，再来一场计时的模拟面试，哪一段不牢马上就知道。",
    print: "打印这条路径",
    tools: "带走",
    bank: "学习路径",
    anyPath: "不限",
    pathOf: (title: string, n: number) => `${title}（${n} 题）`,
  },
  en: {
    title: "Learning paths",
    description:
      "Interview questions in an order for each role: platform, data and evaluation, inference, product, founder, privacy and compliance.",
    lead: "The bank is shelved by topic; interviews go by role. Each path takes what one role should know from several topics and puts it in an order in which earlier answers carry later ones.",
    shape: ({ questions, stages, hours }: Shape) =>
      `${many(questions, "question", "questions")} · ${many(stages, "stage", "stages")} · about ${many(hours, "hour", "hours")}`,
    count: (n: number) => many(n, "question", "questions"),
    stage: (n: number) => `Stage ${n}`,
    audience: "For",
    start: "Start with the first",
    goOn: "Go on from here",
    again: "Practise it all again",
    next: "Next: ",
    nextMark: "Next",
    complete: "You have met every question.",
    practise: "Practise this path",
    interview: (title: string) => `Mock interview: ${title}`,
    progress: "Progress",
    idle: "What you grade is counted here.",
    standing: ({ seen, due, mastered, of }: Standing) =>
      [`${seen} of ${of} seen`, due > 0 && `${due} due`, mastered > 0 && `${mastered} known`]
        .filter(Boolean)
        .join(" · "),
    share: (seen: number, of: number) => `${seen} of ${of} seen`,
    empty: "There are no learning paths yet.",
    emptyHint: "Write the first one in content/_paths and publish it; it will appear here.",
    all: "All learning paths",
    stages: "Stages",
    byRole: "Not sure where to begin? Choose a path by role",
    end: "At the end",
    endTitle: "Mix it up, then race the clock",
    endHint:
      "What you understood in order may be gone once the order is. Draw from this path at random for a few rounds, then take a timed mock interview. Whatever is still loose will show.",
    print: "Print this path",
    tools: "Take it along",
    bank: "Learning path",
    anyPath: "Any",
    pathOf: (title: string, n: number) => `${title} (${n})`,
  },
};
