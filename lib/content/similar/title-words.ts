/** Words of asking, which say nothing of what is asked. */
const ASKING = new Set(
  `请 你 您 我 他 我们 你们 它 其 谁 简述 谈谈 谈 说说 说 介绍 解释 说明 描述 列举 讲讲 讲 一下 什么 什么样 是 哪些 哪 哪种 哪个 哪几 几种 几个 为什么 为何 如何 怎样 怎么 怎么样 怎么办 是否 吗 呢
    了 的 地 得 在 中 里 上 下 时 和 与 及 或 以及 并 从 到 把 被 对 对于 关于 将 让 给 有 没有 会 能 能够 可以 可能 应该 需要 要 想 用 做 去 来 一 个 一个 一种 种 这 那 该 某 各 每 都 也 还 就 而 但 之 者 等 为 以 于 且 那么 其中 通常 一般 不同
    a an the of in on at to for from with by and or as is are was were be been being it its this that these those there i me my we our us you your
    do does did can could would should will may might must have has had how what which why when where who whom whose if than then so not no
    explain describe define discuss tell about please give list name some any between into mean means meant use uses used using`.split(
    /\s+/,
  ),
);

/** Words that many questions of a field have: they count less than what the question turns on. */
const COMMON = new Set(
  `ai 模型 大 大模型 人工智能 智能 算法 编写 实现 设计 构建 优化 利用 使用 应用 处理 解决 保证 进行 方法 方式 方案 策略 问题 过程 技术 系统 主要 关键 重要 常见 基本 简单 作用 原理 机制 概念 特点 区别 优势 分析 理解 选择 创业 企业 公司 项目 产品 平台 开发 能力 情况 工作 程序 代码 函数
    model large system method approach way different difference type kind work example question problem main common basic important
    implement design build create make handle improve write code program function project application develop choose best purpose advantage concept`
    .split(/\s+/)
    .flatMap((word) => word && stem(word)),
);

const SAME_WORD: Readonly<Record<string, string>> = {
  ...{
    确保: "保证",
    保障: "保证",
    提升: "优化",
    提高: "优化",
    改进: "优化",
    改善: "优化",
    搭建: "构建",
    建立: "构建",
    组建: "构建",
    建设: "构建",
  },
  ...{
    差别: "区别",
    不够: "不足",
    缺乏: "不足",
    稀缺: "不足",
    优点: "优势",
    劣势: "缺点",
    法律: "法规",
    合规: "法规",
    难点: "挑战",
    难题: "挑战",
  },
  ...{ vs: "difference", advantag: "advantage", pro: "advantage", con: "disadvantag", drawback: "disadvantag" },
};

const OPERATOR = /(?<=^|[\s`"'])[-+*/=<>!&|%^~@$]{1,3}(?=$|[\s`"',?])/gu;
const NAME = /[\p{L}\p{N}]+(?:[+#]+|\.(?:js|net)\b)|\d+(?:\.\d+)+/giu;
const WORDS = new Intl.Segmenter("zh", { granularity: "word" });

/** A title with its width, case and spaces evened out: what makes two titles the same. */
export const evenTitle = (title: string): string =>
  title
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s`*_"'“”‘’《》]+/g, " ")
    .replace(/[\s?.!。:、,;]+$/g, "")
    .trim();

/** What a title is about: its words, without those of asking, and whether each is one that many questions have. */
export function titleWords(title: string): ReadonlyMap<string, "own" | "common"> {
  const even = evenTitle(title).slice(0, LONG);
  const features = new Map<string, "own" | "common">();
  for (const [name] of [...even.matchAll(OPERATOR), ...even.matchAll(NAME)]) features.set(name, "own");
  for (const { segment, isWordLike } of WORDS.segment(even.replace(NAME, " "))) {
    if (!isWordLike || ASKING.has(segment)) continue;
    const root = stem(segment);
    const word = SAME_WORD[root] ?? root;
    features.set(word, COMMON.has(word) ? "common" : "own");
  }
  return features;
}

/** Titles are read up to here, in UTF-16 units. */
const LONG = 300;

/** Without the commonest endings, so that `training` and `trained`, 安全 and 安全性 meet. */
function stem(word: string): string {
  if (/^\p{Script=Han}{2,}性$/u.test(word)) return word.slice(0, -1);
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return word
    .replace(/(?:ies|ing|ed|es|s)$/, "")
    .replace(/(?<=\w{3})[ey]$/, "")
    .replace(/([b-df-hj-km-np-rt-vx-z])\1$/, "$1");
}
