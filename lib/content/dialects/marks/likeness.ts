// General words of the two languages, not labels of particular documents: what a question sounds like. Labels are recognised
// by place and repetition; these words only lean the scale.
import { simplified } from "./simplified";

const ZH_ASKS =
  /什么|如何|为何|为什么|怎么|怎样|哪些|哪个|哪种|哪几|哪一|哪里|是否|能否|可否|多少|区别|异同|有何|何时|谁|[是有]啥|吗(?:[？?。]?$|[，,（(])|[呢嘛][？?。]?$|么[？?]$|为啥|咋|(?:^|[，,\p{Script=Han}\s])([会要能是该行])不\1|有没有/u;
/** `如何解决粘包问题` asks, whatever word it ends in. */
const ZH_WONDERS = /(?<=\S.{2,})(?:如何|为何|为什么|怎么|怎样)(?!.*(?:面试题|习题|题目|大全|汇总|合集|集锦)$)/;
const ZH_ORDERS =
  /^(?:请(?!求)|试(?![题卷用验点图])|简述|简要|简单|概述|阐述|论述|叙述|说说|说一说|说一下|说明|谈谈|谈一谈|谈一下|聊聊|讲讲|讲一讲|讲一下|描述|解释|介绍|列举|列出|举例|比较(?!器)|对比|分析(?!师)|证明|计算(?![机器量])|求(?![职助])|写出|写一|编写|手写|手撕|实现|设计(?!师)|画出|推导|判断|指出|给出|自我介绍)/;
/** `你用过缓存，请介绍一下。`: what is asked for stands behind what is known. */
const ZH_ORDERS_LATER =
  /[，,。！!；;]\s?(?:那|那么)?请(?:你|您)?(?:先|再|简单|简要|详细)?(?:自我介绍|介绍|简述|概述|阐述|论述|谈谈|谈一谈|聊聊|说说|说明|讲讲|描述|解释|列举|举例|举出|比较|分析|写出|画出|给出|设计)/;
/** `实现原理`, `设计思路`: what orders elsewhere is part of a name. */
const ZH_NAMES =
  /^(?:实现|设计|分析|计算|比较|对比|判断|描述|解释|介绍|说明|证明|推导)的?(?:原理|过程|架构|基础|方式|思路|方法|机制|流程|细节|步骤|目标|模式|结果|背景|要点|逻辑|方案|规则|效果|代码)$/;
const ZH_SUPPOSES = /^(?:给定|已知|假设|假如|设有)/;
const ZH_TASK = /[，,。；;].*(?:求|找|返回|计算|写|实现|设计|判断|输出|统计|证明|确定|给出|画|如何|什么|怎|哪|多少)/su;
/** `设计哲学：Worker 专注于计算`: a term, and what it is. */
const DEFINES = /^[^：:？?，,。；;]{1,16}[：:]\s*(.*\p{Script=Han}.{6,})$/su;
/** What questions and tasks of other languages begin or end with. */
const OTHERS_ASK =
  /(?:까|나요|는가|은가|인가|무엇|어떻게|왜|주세요|하세요|하시오|십시오)(?:[.。]|\s*[(（].*)?$|(?:ますか|ですか|とは|ください|何か)(?:。)?$|^(?:что|как|какой|какая|какие|какое|почему|зачем|чем|где|когда|кто|сколько|расскажите|объясните|опишите|сравните|напишите|приведите|qu[eé]|c[oó]mo|por\s?qu[eé]|cu[aá]l(?:es)?|explique|describa|quel(?:le)?s?|qu'est-ce|comment|pourquoi|expliquez|décrivez|was|wie|warum|welche[rs]?|erkläre|beschreibe|o que|como|por que|qual|quais|tại sao|thế nào)(?![\p{L}])/iu;
const EN_ASKS =
  /^(?:so|and|but|ok)?,?\s*(?:what|what'?s|whats|why|how|when|where|which|who|whom|whose|can|could|do|does|did|is|are|was|were|should|would|will|have|has|may|am)\b/i;
/** `Could lose data`: without anybody who does it, it says what may happen. */
const EN_NOBODY =
  /^(?:[Cc]ould|[Ss]hould|[Ww]ould|[Dd]oes|[Dd]id) (?!(?:you|the|they|she|this|that|these|those|there|your|our|his|her|its|their|any|all|each|every|one|both|some|such|anyone|someone)\b)[a-z]{2,}(?<!\b(?:we|he|it|my|an|ing)) /;
/** Behind a beginning only a word that asks does: `If nothing is found, it can be added` states. */
const EN_ASKS_LATER =
  /^(?:so|and|but|ok|if|in|on|at|for|from|to|with|when|given|suppose|assume|assuming|imagine|let'?s say)\b[^?]{0,90}(?:,|\b(?:of|in|to|for|by|from|with))\s(?:what|what'?s|why|how|which|who|whom|whose|(?:can|could|do|does|did|is|are|should|would|will) (?:you|i|we|they|it|there|this|that|the|an?))\b/i;
const EN_ORDERS =
  /^(?:(?:please|briefly|shortly|now|try to)\s+)*(?:explain|describe|define|discuss|differentiate|distinguish|compare|contrast|elaborate|tell (?:me|us)|talk about|walk (?:me|us)|summari[sz]e|justify|prove|derive|true or false|fill in|(?:write|implement|code) (?:an?|the|your) [^?]{0,40}(?:function|program|algorithm|query|class|method|script|regex|component))\b/i;
const EN_WEAK_ORDERS =
  /^(?:please\s+)?(?:name|list|state|mention|outline|identify|suppose|imagine|assume|given|consider|complete)\b(?![:：]| (?:is|was|has|can|will|must|of)\b)/i;
const EN_TASKS =
  /^(?:wap|program|code) (?:to|for)\b|^(?:write|implement|code|create|build|design|develop|find|reverse|sort|calculate|compute|convert|merge|print|count|check|remove|delete|return|generate|give|show|use|make|add|determine|rewrite|refactor|optimi[sz]e|debug)\s+(?:\S+(?:\s+\S+){4}|an?|the|your|some|all|code|two|three|any|one|each|every|how|this|these|sql|\d)\b/i;
/** What a program or a query is to do, when more than two words say it: `查询优化` is a name. */
const ZH_TASKS =
  /^(?:统计|查询|找出|取出|输出|筛选|打印|查找|合并|翻转|反转|模拟|封装|推断|预测|观察|修改|重写|改写|补充|完成|编程|(?:用|使用|利用).{2,16}(?:实现|写|设计))(?=.{6}).*[^：:]$/su;
/** `Соберите все строки`, `Реализовать интерфейс`: how tasks are set in Russian. */
const RU_TASKS = /^\p{Lu}[а-яё]{2,20}(?:[йи]те|ьте|[аеия]ть)(?:с[ья])?\s+\S+\s+\S/u;
const EITHER = /\bvs\.?\b|\bversus\b|\bdiff(?:erences?)?\b|\bpros and cons\b|\bbetween .+ and\b/i;
const BLANK =
  /(?<![\w`])(?:__(?![\w(`'"])|_{3,}(?!\w))|(?<=[\w\p{Script=Han}])_{3,}|[（(]\s+[）)]|(?<!\w)（）|(?<=[\p{Script=Han}:：])\(\)|(?<=.{8})[（(][A-H]{1,5}[）)]\s*[。.?？]?$|……$/su;
const END = /[?？][\s"'”’）)\]】*`~!！.。…]*(?:[（([【][^（([【]{0,24}[)）\]】]\s*)?$/;

/** `Caching: Explain how …`: a topic, and what is asked about it. */
const TOPIC = /^(?!(?:steps?|tips?|notes?|goal|aim|how to answer|answer)\b)\p{Lu}[^.:：?!]{1,60}:\s+(\p{Lu}.{12,})$/isu;

/** What is added behind it in brackets: `讲讲事务（没答好）`. */
const REMARK = /\s?[（(][^（()）]*[)）]$/;

/** `…able to learn?` goes on with a line above; `They ask nothing?` tells what may happen. */
const GOES_ON = /^(?:…|\.{3})\s*\p{Ll}/u;
const STATES = /^(?:they|he|she) (?!\w+n't\b)[a-z]+ [^?]*\?$/i;

/** `Tell me about a time when you…`: how questions begin, and none of them. */
const BEGUN = /^[\p{Script=Latin}\s\p{P}]*\p{Ll}\s?(?:\.{2,3}|…)$/u;

/** Whether a title is only how a question may begin. */
export const isBegun = (title: string): boolean => BEGUN.test(title.trim());

/** `Why?` asks about what stands above it. */
const WORD_ALONE = /^(?:why|when|how|where|who|what|which|为什么|为何|如何|怎么办?|何时)[?？]$/i;

/** What names a list of questions. */
export const NAMES_A_LIST =
  /(?:questions?|问题|面试题|题目?|习题|练习|exercises?|problems?|q\s*&\s*a|faqs?|quiz(?:zes)?|(?:cod(?:e|ing)|programming|practice|interview) challenges?|集锦|汇总|大全|合集)\s*(?:[（(].{0,20}[)）])?[:：]?$/i;

/** `有哪些问题`, `是什么问题` ask, whatever their last word is. */
export const isQuery = (title: string): boolean =>
  /(?:哪些|(?<!为)什么|是否|([会要能是该行有])[不没]\1)[^，,]{0,16}问题$/.test(title);

/** `read(path, options?)`: question marks in it ask nothing. */
const CALLS = /[\w$\]]\([^()?\p{Script=Han}]*\?[^()\p{Script=Han}]*\)/gu;

/** `/shop?size=m`, `after?: string`: so do those of addresses, and of what may be left out. */
const PARAMETERS = /\?(?=[\w[\]%.-]{1,40}=)|(?<=^[\w$.]{1,60})\?(?=:\s)/g;
const ADDRESSES = /https?:\/\/[^\s\p{Script=Han}]+/giu;

/** A text without the question marks of notation. */
const spoken = (title: string): string =>
  title.includes("?")
    ? title
        .replace(ADDRESSES, (address) => address.replace(/\?/g, ""))
        .replace(PARAMETERS, "")
        .replace(CALLS, "")
    : title;

/** How much a text sounds like a question, 0 to 1. */
export function likeness(title: string): number {
  const text = spoken(simplified(title))
    .replace(/[\p{Extended_Pictographic}\u{fe0f}\u{fffc}⭐★☆✨]/gu, "")
    .trim()
    .replace(/^["“”'‘’「『¿]+/u, "");
  if (!/[\p{L}\p{N}]/u.test(text)) return 0;
  if (GOES_ON.test(text)) return 0.3;
  if (WORD_ALONE.test(text)) return 0.3;
  if (END.test(text)) return STATES.test(text) ? 0.25 : 1;
  const first = text.search(/[?？]/);
  // What follows a question mark may be an answer on the same line.
  if (first >= 0) return text.length <= 90 || /[?？].{0,60}$/s.test(text) ? 0.9 : first <= 140 ? 0.75 : 0.4;
  if (BLANK.test(text)) return 0.8;
  if (BEGUN.test(text)) return 0.3;
  if (text.length > 400) return 0;
  if (NAMES_A_LIST.test(text) && text.length < 60 && !ZH_WONDERS.test(text) && !isQuery(text)) return 0;
  if (EN_ORDERS.test(text)) return 0.85;
  // A verb alone is a title: `说明`, `比较`.
  if (/^\p{Script=Han}{1,2}$/u.test(text) || ZH_NAMES.test(text)) return 0;
  if (EN_WEAK_ORDERS.test(text)) return 0.6;
  const defined = DEFINES.exec(text);
  if (defined && likeness(defined[1] ?? "") < 0.4) return 0;
  if (ZH_ORDERS.test(text)) return 0.8;
  if (ZH_ORDERS_LATER.test(text)) return 0.75;
  if (ZH_SUPPOSES.test(text)) return ZH_TASK.test(text) ? 0.8 : 0.3;
  if (EN_NOBODY.test(text)) return 0.25;
  if (EN_ASKS.test(text)) return /^(?:when|where|is|are|do|may|am|has|have|will|can)\b/i.test(text) ? 0.25 : 0.75;
  if (EN_ASKS_LATER.test(text)) return 0.6;
  if (OTHERS_ASK.test(text)) return /(?<!\p{Script=Hangul})[.。]$/u.test(text) ? 0.4 : 0.75;
  const bare = text.replace(REMARK, "");
  if (ZH_ASKS.test(bare)) return /[。；;：:，,.]$/.test(bare) || bare.length > 40 ? 0.25 : 0.8;
  if (EN_ORDERS.test(TOPIC.exec(text)?.[1] ?? "")) return 0.75;
  if (EITHER.test(text)) return 0.4;
  if (ZH_TASKS.test(text) || RU_TASKS.test(text)) return 0.45;
  return EN_TASKS.test(text) && text.split(/\s+/).length > 3 ? 0.45 : 0;
}
