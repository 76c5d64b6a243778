// General words of the two languages, not labels of particular documents: what a question sounds like, what a heading
// that holds no question says. Labels are recognised by place and repetition; these words only lean the scale.
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
  /(?:까|나요|는가|은가|인가|무엇|어떻게|왜)(?:\s*[(（].*)?$|(?:ますか|ですか|とは|ください|何か)(?:。)?$|^(?:что|как|какой|какая|какие|какое|почему|зачем|чем|где|когда|кто|сколько|расскажите|объясните|опишите|сравните|напишите|приведите|qu[eé]|c[oó]mo|por\s?qu[eé]|cu[aá]l(?:es)?|explique|describa|quel(?:le)?s?|qu'est-ce|comment|pourquoi|expliquez|décrivez|was|wie|warum|welche[rs]?|erkläre|beschreibe|o que|como|por que|qual|quais|tại sao|thế nào)(?![\p{L}])/iu;
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
const EITHER = /\bvs\.?\b|\bversus\b|\bdiff(?:erences?)?\b|\bpros and cons\b|\bbetween .+ and\b/i;
const BLANK =
  /(?<![\w`])(?:__(?![\w(`'"])|_{3,}(?!\w))|(?<=[\w\p{Script=Han}])_{3,}|[（(]\s+[）)]|(?<!\w)（）|(?<=[\p{Script=Han}:：])\(\)|(?<=.{8})[（(][A-H]{1,5}[）)]\s*[。.?？]?$|……$/su;
const END = /[?？][\s"'”’）)\]】*`~!！.。…]*(?:[（([【][^（([【]{0,24}[)）\]】]\s*)?$/;

/** What is added behind it in brackets: `讲讲事务（没答好）`. */
const REMARK = /\s?[（(][^（()）]*[)）]$/;

/** `…able to learn?` goes on with a line above; `They ask nothing?` tells what may happen. */
const GOES_ON = /^(?:…|\.{3})\s*\p{Ll}/u;
const STATES = /^(?:they|he|she) (?!\w+n't\b)[a-z]+ [^?]*\?$/i;

/** `Tell me about a time when you…`: how questions begin, and none of them. */
const BEGUN = /^[\p{Script=Latin}\s\p{P}]*\p{Ll}\s?(?:\.{2,3}|…)$/u;

/** `Why?` asks about what stands above it. */
const WORD_ALONE = /^(?:why|when|how|where|who|what|which|为什么|为何|如何|怎么办?|何时)[?？]$/i;

const NAMES_A_LIST =
  /(?:questions?|问题|面试题|题目?|习题|练习|exercises?|problems?|q\s*&\s*a|faqs?|quiz(?:zes)?|(?:cod(?:e|ing)|programming|practice|interview) challenges?|集锦|汇总|大全|合集)\s*(?:[（(].{0,20}[)）])?[:：]?$/i;

const NAMES_QUESTIONS =
  /^(?:\S+\s+){0,2}(?:questions|problems|exercises|(?<=(?:coding|programming|practice|interview)\s)challenges|面试题|题目|问题列表)(?:\s.{0,20})?[:：]?$/i;

/** `有哪些问题`, `是什么问题` ask, whatever their last word is. */
const isQuery = (title: string): boolean =>
  /(?:哪些|(?<!为)什么|是否|([会要能是该行有])[不没]\1)[^，,]{0,16}问题$/.test(title);

/** `Part 1 (exercises 1–8)`: from which number to which it holds them. */
const RANGE = /[（(][^（()）]{0,20}\d ?[-–—~～至到] ?\d{1,4}[^（()）]{0,10}[）)]$/u;

/** Whether a line names a list of questions rather than asks one. */
export const namesQuestions = (title: string): boolean => title.length < 60 && isName(simplified(title));

const isName = (title: string): boolean =>
  !isQuery(title) &&
  (NAMES_A_LIST.test(title) ||
    NAMES_QUESTIONS.test(title) ||
    (RANGE.test(title) && ANNOUNCES.test(title) && !/[?？]/.test(title)));

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
  if (OTHERS_ASK.test(text)) return /[.。]$/.test(text) ? 0.4 : 0.75;
  const bare = text.replace(REMARK, "");
  if (ZH_ASKS.test(bare)) return /[。；;：:，,.]$/.test(bare) || bare.length > 40 ? 0.25 : 0.8;
  if (EITHER.test(text)) return 0.4;
  if (ZH_TASKS.test(text)) return 0.45;
  return EN_TASKS.test(text) && text.split(/\s+/).length > 3 ? 0.45 : 0;
}

const FRAME =
  /^(?:(?:table of )?contents?|view contents?|toc|目录|导航|index|overview|introduction|intro|about(?: .*)?|preface|foreword|abstract|前言|引言|简介|概述|介绍|序言?|导读|背景|写在前面|references?|resources?|further reading|(?:useful |related |external |additional |other |more )?(?:links?|resources?)|see also|bibliography|credits?|acknowledge?ments?|参考(?:资料|文献|链接)?|资料|资源|推荐阅读|延伸阅读|扩展阅读|相关(?:文章|链接|阅读|资料)|致谢|summary|conclusions?|closing(?: .*)?|wrap[- ]?up|recap|takeaways?|总结|小结|结语|结论|后记|尾声|写在最后|最后|license|licen[cs]ing|contribut(?:e|ing|ors?)(?: .*)?|how to (?:contribute|use(?: this (?:repo|repository|guide|list|document))?)\??|changelog|更新(?:日志|记录)?|版权(?:声明)?|许可证?|贡献(?:指南|者)?|关于(?:作者|我们?|本[书文])|联系(?:我们?|方式)|install(?:ation|ing)?|getting started|prerequisites?|setup|usage|notes?|备注|说明|声明|公众号|support|sponsors?|stargazers.*|附录.*|appendix.*|back to top|返回顶部)[：:.!！]?$/i;

/** `Still have questions?`, `Don't see your question?`: asked of whoever has read the document, not by it. */
const ASKS_BACK =
  /^(?:(?:do you )?(?:still )?(?:have|got)(?: (?:any|more|other|further|additional|a|some)){0,2} questions?|(?:don['’]t|didn['’]t|can['’]t|couldn['’]t) (?:see|find) (?:your|an?|the) (?:questions?|answers?)|(?:还|仍|如)有(?:其他|其它|别的|任何)?(?:问题|疑问))[^?？]{0,40}[?？]/i;

/** Whether a heading frames a document rather than asks something: contents, introduction, references. */
export const isFrame = (title: string): boolean => {
  const plain = simplified(title)
    .replace(/[\p{Extended_Pictographic}\u{fe0f}*_#]/gu, "")
    .trim();
  return FRAME.test(plain) || ASKS_BACK.test(plain);
};

const LEADS_ON =
  /^(?:the )?(?:next|following)\b.{0,20}\b(?:questions?|exercises?|problems?)\b|^(?:(?:use|see|read) .{0,40})?\bfor (?:the )?(?:next|following) (?:\w+ )?questions?\b|^(?:下面|以下|接下来|下列).{0,6}(?:题|问题)/i;

/** Whether a heading stands over what the questions below it refer to. */
export const leadsOn = (title: string): boolean => LEADS_ON.test(simplified(title));

const ANNOUNCES =
  /面试(?![官者])|面经|笔试|题(?![解意]|的?(?:排查|定位|诊断|修复|处理))|问答|习题|练习|测验|测试题|考试|试卷|八股|常见疑问|faqs?\b|q\s*&\s*a\b|interview(?!ers?\b)|questions?\b|quiz|exams?\b|exercises?\b|problems?\b(?![- ]solving)|puzzles?\b|assessment|trivia|self.?check|challenges?\b|flash.?cards?|질문|면접|문제|퀴즈|質問|面接|問題|вопрос|собеседовани|задач|preguntas?|entrevistas?|perguntas?|exerc[ií]cios?|ejercicios?|dúvidas|esercizi|entretien|exercices?|fragen\b|übungen|aufgaben|упражнени|câu hỏi|phỏng vấn/i;

const AROUND =
  /^(?:(?:table of )?contents?|toc|目录|导航|overview|introduction|intro|about(?: .*)?|preface|foreword|前言|引言|简介|概述|写在前面|references?|resources?|further reading|links?|see also|参考(?:资料|文献|链接)?|推荐阅读|延伸阅读|license|contribut(?:e|ing|ors?)(?: .*)?|how to (?:contribute|use .*)|使用说明|说明|usage|使用|getting started|quick ?start|installation|prerequisites?|requirements|安装|快速(?:开始|上手)|环境要求)[：:.!！]?$/i;

/** Whether a heading stands over matter about the document, so that lists below it ask nothing. */
export const isAround = (title: string): boolean =>
  AROUND.test(
    simplified(title)
      .replace(/[\p{Extended_Pictographic}\u{fe0f}*_#]/gu, "")
      .trim(),
  );

/** Whether a heading or a document's title says that questions follow. */
export const announces = (title: string): boolean => ANNOUNCES.test(simplified(title));

const ADVICE = /\b(?:tips?|advice|do'?s (?:and|&) don'?t'?s|best practices|pitfalls)\b|建议|技巧|注意事项|避坑|心得/i;

/** What is to be checked, be it in a task. */
const CHECKS = /检查(?:清单|列表|表)|自查|\bcheck.?lists?\b/i;

/** Whether a heading stands over advice to the reader: what is listed below it tells, however it sounds. */
export const isAdvice = (title: string): boolean => title.length < 60 && advises(simplified(title));

const advises = (title: string): boolean => CHECKS.test(title) || (ADVICE.test(title) && !/[?？题]/.test(title));

const PROGRAMS =
  /编程题|编程练习|编程实践|算法(?:编程)?题|代码题|手写(?:题|代码)|手撕|程序(?:设计|填空|阅读)?题|sql\s*(?:题|练习)|上机题|\bcoding\b|programming (?:problems?|questions?|exercises?|challenges?|tasks?)|leetcode|code (?:challenges?|problems?)|algorithm(?:ic|s)? (?:problems?|questions?|challenges?)|sql (?:quer(?:y|ies)|problems?|exercises?)/i;

/** Whether a section says that programming problems follow. */
export const announcesPrograms = (title: string): boolean => PROGRAMS.test(simplified(title));

const EXAM_PART =
  /^[一二三四五六七八九十]{1,3}\s*[、.．].{1,16}题(?:\s*[（(:：]|$)|每(?:小)?[题空].{0,6}分|\b\d{1,3} ?(?:marks?|points?|pts?) each\b|(?:填空|判断|选择|名词解释|简答|论述|分析|计算|问答|编程|程序|设计|应用|综合|证明|阅读|改错|翻译|客观|主观)题|名词解释|单选|多选|(?:multiple.?choice|true.?(?:or|\/).?false|short answer|essay|fill.?in) (?:questions?|section|part)/i;

/** Whether a heading names a part of an examination, so that the numbered lines below it are its questions. */
export const isExamPart = (title: string): boolean => EXAM_PART.test(simplified(title)) && title.length < 60;

const CHOICES = /选择|单选|多选|判断|测验|测试|试[题卷]|考试|quiz|multiple.?choice|\bmcqs?\b|exam\b|\btest\b/i;

/** Whether a heading or a document's title says that what follows is to be chosen from. */
export const announcesChoices = (title: string): boolean => CHOICES.test(simplified(title));

const CLOSING =
  /^(?:以上|通过(?:以上|上述|这些|本)|综上|总之|总的来说|希望|最后|本文|感谢|谢谢|欢迎|如果(?:你|您|觉得)|祝|以下是|由于篇幅|in (?:conclusion|summary|closing)|to (?:sum|conclude|wrap)|(?:i |we )?hope\b|thanks?\b|thank you|good luck|happy (?:coding|learning|hacking)|feel free|please (?:star|share|follow|like)|if you (?:like|found|enjoy|have)|that(?:'?s| is) (?:it|all)|these (?:are|were|questions)|corrections? (?:are|is) welcome|this (?:list|document|article|guide))/i;

/** Whether a paragraph takes leave of its reader. */
export const takesLeave = (text: string): boolean => CLOSING.test(simplified(text).replace(/^[\s*_>#-]+/, ""));

const PLACEHOLDER =
  /^[\s*_([（【<>\-`~]*(?:to\s?do|tbd|tba|wip|fixme|n\/?a|none|null|nil|empty|略|省略|待补充?|待完善|待更新|待续|待定|待填|待整理|未完待续|暂无(?:答案|解析|内容)?|暂缺|无|空|答案略|未完成|补充中|更新中|coming soon|(?:work )?in progress|forthcoming|to be (?:added|done|continued|written|filled|updated|answered|determined)|no answer(?: yet| given| provided)?|not (?:yet )?answered(?: yet)?|unanswered|your answer(?: here)?|answer here|pending|\?+|？+|\.{2,}|…+|-+|_+|—+)[\s*_)\]）】.。…!！<>`~]*$/i;

/** Characters of what may keep a place by words; what is longer is a line to write on. */
const LONGEST = 80;

/** Whether what stands in an answer's place only keeps the place. */
export function isPlaceholder(text: string): boolean {
  const said = text.trim();
  return said.length > LONGEST ? /^[\s*_.…—–-]+$/.test(said) : said === "" || PLACEHOLDER.test(simplified(said));
}
