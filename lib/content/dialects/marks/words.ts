// What the words of headings and remarks say besides asking. They only lean the scale.
import { isQuery, NAMES_A_LIST } from "./likeness";
import { simplified } from "./simplified";

const FRAME =
  /^(?:(?:table of )?contents?|view contents?|toc|目录|导航|index|overview|introduction|intro|about(?: .*)?|preface|foreword|abstract|前言|引言|简介|概述|介绍|序言?|导读|背景|写在前面|references?|resources?|further reading|(?:useful |related |external |additional |other |more )?(?:links?|resources?)|see also|bibliography|credits?|acknowledge?ments?|参考(?:资料|文献|链接)?|资料|资源|推荐阅读|延伸阅读|扩展阅读|相关(?:文章|链接|阅读|资料)|致谢|summary|conclusions?|closing(?: .*)?|wrap[- ]?up|recap|takeaways?|总结|小结|结语|结论|后记|尾声|写在最后|最后|license|licen[cs]ing|contribut(?:e|ing|ors?)(?: .*)?|how to (?:contribute|use(?: this (?:repo|repository|guide|list|document))?)\??|changelog|更新(?:日志|记录)?|版权(?:声明)?|许可证?|贡献(?:指南|者)?|关于(?:作者|我们?|本[书文])|联系(?:我们?|方式)|install(?:ation|ing)?|getting started|prerequisites?|setup|usage|features|tech(?:nology)? stack|(?:project|app|repo(?:sitory)?|folder|directory|file) structure|run(?:ning)? (?:it )?locally|项目结构|目录结构|技术栈|功能特性|notes?|备注|说明|声明|公众号|support|sponsors?|stargazers.*|附录.*|appendix.*|back to top|返回顶部)[：:.!！]?$/i;

/** `Still have questions?`, `Don't see your question?`: asked of whoever has read the document, not by it. */
const ASKS_BACK =
  /^(?:(?:do you )?(?:still )?(?:have|got)(?: (?:any|more|other|further|additional|a|some)){0,2} questions?|(?:don['’]t|didn['’]t|can['’]t|couldn['’]t) (?:see|find) (?:your|an?|the) (?:questions?|answers?)|(?:还|仍|如)有(?:其他|其它|别的|任何)?(?:问题|疑问))[^?？]{0,40}[?？]/i;

/** Pictures, with what joins several into one, and marks. */
const DECORATION = /[\p{Extended_Pictographic}\u{fe0f}\u{200d}*_#]/gu;

/** Whether a heading frames a document rather than asks something: contents, introduction, references. */
export const isFrame = (title: string): boolean => {
  const plain = simplified(title).replace(DECORATION, "").trim();
  return FRAME.test(plain) || ASKS_BACK.test(plain);
};

const LEADS_ON =
  /^(?:the )?(?:next|following)\b.{0,20}\b(?:questions?|exercises?|problems?)\b|^(?:(?:use|see|read) .{0,40})?\bfor (?:the )?(?:next|following) (?:\w+ )?questions?\b|^(?:下面|以下|接下来|下列).{0,6}(?:题|问题)/i;

/** Whether a heading stands over what the questions below it refer to. */
export const leadsOn = (title: string): boolean => LEADS_ON.test(simplified(title));

const ANNOUNCES =
  /面试(?![官者])|面经|笔试|题(?![解意]|的?(?:排查|定位|诊断|修复|处理))|问答|习题|练习|测验|测试题|考试|试卷|八股|常见疑问|faqs?\b|q\s*&\s*a\b|interview(?!ers?\b)|questions?\b|quiz|exams?\b|exercises?\b|problems?\b(?![- ]solving)|puzzles?\b|assessment|trivia|self.?check|challenges?\b|flash.?cards?|질문|면접|문제|퀴즈|質問|面接|問題|вопрос|собеседовани|задач|preguntas?|entrevistas?|perguntas?|exerc[ií]cios?|ejercicios?|dúvidas|esercizi|entretien|exercices?|fragen\b|übungen|aufgaben|упражнени|câu hỏi|phỏng vấn/i;

const NAMES_QUESTIONS =
  /^(?:\S+\s+){0,2}(?:questions|problems|exercises|(?<=(?:coding|programming|practice|interview)\s)challenges|面试题|题目|问题列表)(?:\s.{0,20})?[:：]?$/i;

/** `Part 1 (exercises 1–8)`: from which number to which it holds them. */
const RANGE = /[（(][^（()）]{0,20}\d ?[-–—~～至到] ?\d{1,4}[^（()）]{0,10}[）)]$/u;

/** Whether a line names a list of questions rather than asks one. */
export const namesQuestions = (title: string): boolean => title.length < 60 && isName(simplified(title));

const isName = (title: string): boolean =>
  !isQuery(title) &&
  (NAMES_A_LIST.test(title) ||
    NAMES_QUESTIONS.test(title) ||
    (RANGE.test(title) && ANNOUNCES.test(title) && !/[?？]/.test(title)));

const AROUND =
  /^(?:(?:table of )?contents?|toc|目录|导航|overview|introduction|intro|about(?: .*)?|preface|foreword|前言|引言|简介|概述|写在前面|references?|resources?|further reading|links?|see also|参考(?:资料|文献|链接)?|推荐阅读|延伸阅读|license|contribut(?:e|ing|ors?)(?: .*)?|how to (?:contribute|use .*)|使用说明|说明|usage|使用|(?:\S+ )?instructions?(?:\/\w+)?|(?:\S+ )?objectives|learning (?:goals|outcomes)|(?:学习|教学)目标|getting started|quick ?start|installation|prerequisites?|requirements|安装|快速(?:开始|上手)|环境要求)[：:.!！]?$/i;

/** Whether a heading stands over matter about the document, so that lists below it ask nothing. */
export const isAround = (title: string): boolean => AROUND.test(simplified(title).replace(DECORATION, "").trim());

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
