export type Language = "zh" | "en";

type Words = {
  readonly subjects: readonly string[];
  /** Titles that ask, `*` being a subject. */
  readonly asking: readonly string[];
  /** Titles that name a thing and do not ask. */
  readonly naming: readonly string[];
  /** Titles that ask for a program. */
  readonly tasks: readonly string[];
  readonly sentences: readonly string[];
  readonly points: readonly string[];
  readonly choices: readonly string[];
  readonly sections: readonly string[];
  readonly codingSection: readonly string[];
  readonly documents: readonly string[];
  readonly intros: readonly string[];
  readonly closings: readonly string[];
  readonly output: string;
};

const ZH: Words = {
  subjects: [
    "缓存",
    "消息队列",
    "索引",
    "事务",
    "协程",
    "垃圾回收",
    "负载均衡",
    "向量检索",
    "微调",
    "提示词",
    "灰度发布",
    "限流",
    "分布式锁",
    "虚拟 DOM",
    "服务网格",
    "特征工程",
    "注意力机制",
    "数据仓库",
    "`ThreadLocal`",
    "TCP 连接",
    "对象存储",
    "日志系统",
    "单元测试",
    "注册中心",
    "读写分离",
    "模型量化",
    "用户画像",
    "定价策略",
    "反向代理",
    "布隆过滤器",
  ],
  asking: [
    "什么是*？",
    "如何设计*？",
    "为什么需要*？",
    "*有哪些常见的误区？",
    "*出现故障时怎么排查？",
    "如何评价*的效果？",
    "*适合哪些场景？",
  ],
  naming: ["*的工作原理", "谈谈*", "说说你对*的理解", "*与同类方案的区别"],
  tasks: ["编写一个函数，统计*的命中次数。", "编写一个程序，模拟*的过程。", "写一个算法，检查*是否有效。"],
  sentences: [
    "先弄清楚规模和瓶颈，再决定要不要引入新的组件。",
    "它把复杂的部分收拢到一处，其余的代码因此变得简单。",
    "代价是多一次网络往返，以及需要处理短暂的不一致。",
    "实践中往往从最小的方案开始，观察指标之后再逐步调整。",
    "这种做法在读多写少的业务里效果最好。",
    "数据量增长十倍之后，原来的假设通常不再成立。",
    "关键在于让失败尽早暴露，而不是悄悄地吞掉。",
    "两者可以同时使用，前者负责速度，后者负责正确。",
    "上线之前要准备好回退的办法，并且演练过一次。",
    "资源有限的时候，优先保证核心路径。",
  ],
  points: ["降低延迟", "减少耦合", "提高可用性", "控制成本", "便于观察", "保护数据", "简化运维", "平滑扩容"],
  choices: [
    "先进先出",
    "后进先出",
    "随机访问",
    "按时间排序",
    "不保证顺序",
    "以上都不对",
    "只读副本",
    "强一致",
    "最终一致",
    "`O(n)`",
    "`O(log n)`",
  ],
  sections: ["基础概念", "数据库", "架构设计", "工程实践", "模型应用", "产品与业务", "网络"],
  codingSection: ["编程题", "算法编程题"],
  documents: ["后端面试题", "技术问答整理", "大模型应用面试笔记", "工程师自测"],
  intros: [
    "这份文档整理自团队的分享，欢迎补充。",
    "建议先自己思考，再对照后面的内容。",
    "难度由浅入深，按照主题排列。",
  ],
  closings: ["以上就是全部内容，希望对准备面试的读者有所帮助。", "以上整理难免疏漏，欢迎指正。"],
  output: "下面代码的输出是什么？",
};

const EN: Words = {
  subjects: [
    "a cache",
    "a message queue",
    "an index",
    "a transaction",
    "a coroutine",
    "garbage collection",
    "load balancing",
    "vector search",
    "fine-tuning",
    "prompt injection",
    "a canary release",
    "rate limiting",
    "a distributed lock",
    "the virtual DOM",
    "a service mesh",
    "feature engineering",
    "attention",
    "a data warehouse",
    "`Promise.all`",
    "a TCP connection",
    "object storage",
    "structured logging",
    "a unit test",
    "service discovery",
    "a read replica",
    "quantisation",
    "a pricing page",
    "a reverse proxy",
    "a Bloom filter",
    "back pressure",
  ],
  asking: [
    "What is * good for?",
    "How does * work?",
    "Why would you avoid *?",
    "When do you need *?",
    "What goes wrong with *?",
    "How do you measure the effect of *?",
    "Which trade-offs come with *?",
  ],
  naming: ["Explain * to a new colleague", "The life cycle of *", "Describe * in your own words", "Alternatives to *"],
  tasks: [
    "Write a function that counts the hits of *.",
    "Write a program that simulates *.",
    "Implement an algorithm that validates *.",
  ],
  sentences: [
    "Find out how large the problem is before adding a component.",
    "It gathers the complicated part in one place and keeps the rest simple.",
    "The price is one more round trip and a short window of stale data.",
    "Start with the smallest thing that works and watch the metrics.",
    "This pays off where reads are far more frequent than writes.",
    "Ten times the data usually breaks the assumptions you began with.",
    "Failures should surface early instead of being swallowed.",
    "Both can be combined, one for speed and the other for correctness.",
    "Prepare a way back before the release, and rehearse it once.",
    "Protect the most important path when resources are scarce.",
  ],
  points: [
    "Lower latency",
    "Less coupling",
    "Higher availability",
    "Lower cost",
    "Better insight",
    "Safer data",
    "Simpler operations",
    "Room to grow",
  ],
  choices: [
    "first in, first out",
    "last in, first out",
    "random access",
    "ordered by time",
    "no order at all",
    "none of these",
    "a read replica",
    "strong consistency",
    "eventual consistency",
    "`O(n)`",
    "`O(log n)`",
  ],
  sections: [
    "Basics",
    "Databases",
    "Architecture",
    "Engineering practice",
    "Working with models",
    "Product and business",
    "Networks",
  ],
  codingSection: ["Coding problems", "Programming exercises"],
  documents: ["Backend interview questions", "Engineering Q&A", "Notes on working with models", "Test yourself"],
  intros: [
    "These notes grew out of a series of team talks.",
    "Try each one yourself before you read on.",
    "They are grouped by theme and get harder towards the end.",
  ],
  closings: [
    "That is all for now; good luck with your interviews.",
    "These were the most frequent ones, and corrections are welcome.",
  ],
  output: "What does this code print?",
};

export const WORDS: Readonly<Record<Language, Words>> = { zh: ZH, en: EN };
