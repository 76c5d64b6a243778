import type { Kind } from "@/lib/catalogue/model";
import { simplified } from "../marks/simplified";
import { announcesPrograms } from "../marks/words";

const ZH_TASK =
  /(?:编写|写出|写一[个段条]|写个|手写|手撕|实现(?!类(?!似))|完成|设计)[^。？?]{0,40}(?:代码|程序|函数|方法|算法|SQL|sql|查询|语句|脚本|类|组件|正则|接口)|(?:^|[，,；;。]\s*)(?:请|试着|尝试)?(?:用[^，。]{1,16})?(?:编写|编程|手写|手撕)|^(?:请)?(?:用[^，。]{1,16})?实现|^用[^。？?]{1,24}[，,]?(?:轮流|交替|依次|循环|按顺序|顺序)?(?:打印|输出)|编程实现|代码实现|用\s*\w+\s*编程|写一?个?算法|写(?:一个|一段|一条)?\s*(?:SQL|sql|程序|代码|函数|脚本|算法)|^(?:给定|给出|给你|输入)[^？?]{0,60}(?:数组|字符串|链表|整数|二叉树|矩阵|序列|列表|单词|区间)[^？?]{0,160}(?:找出|找到|返回|求|计算|判断|输出|合并|删除|反转|统计)/;
const EN_TASK =
  /^(?:program|wap|code)\s+(?:to|for|that)\b|^(?:design|create|implement|build) (?:a |an |the )?(?:\S+ )?(?:data structure|class|hash ?map|cache|stack|queue|linked list|tree|dictionary|algorithm|api)\b|^given\b[^?]{0,500}\b(?:find|return|print|determine|write|design|implement|calculate|compute|count|output|convert|check|generate|merge|sort|remove)\b|^(?:please\s+)?(?:write|implement|code|program)\b(?!-)(?!\s+(?:about|down|review|(?:\S+\s+){0,4}(?:formulae?|formulas|equations?|notes?|essay|definitions?|(?<!\bto )report|norm|decomposition)\b))|\bwrite (?!the (?:\S+\s+){0,2}(?:formula|equation|definition))(?:a|an|the|some|your|code|sql|python|javascript|java)\b[^.?]{0,60}(?:function|program|code|quer(?:y|ies)|script|class|method|algorithm|regex|component|statement|sql)|\b(?:sql )?quer(?:y|ies) (?:to|that|which) (?:find|get|return|fetch|select|display|count|list|show|retrieve|extract)|^(?:create|build|develop|design) (?:a|an|your own) [^.?]{0,40}(?:function|class|component|program|script|app|query|decorator|hook)|^(?:given|find|reverse|sort|merge|check|count|print|calculate|compute|remove|convert|detect|rotate|flatten|return)\b[^?]{0,90}\b(?:array|string|list|tree|number|integer|matrix|linked list|word|sequence|graph|characters?|digits?|elements?|duplicates?|palindrome|prime|factorial|fibonacci|subarray|substring)s?\b/i;

/** What is done to data; where nothing but code answers it, a program is asked for. */
const DOES =
  /反转|查询|查找|统计|判断|输出|打印|实现|编写|写出|^写|求|计算|找出|排序|去重|合并|转换|处理|删除|打乱|生成|输入|补充|提取|替换|遍历|\b(?:write|implement|find|reverse|sort|merge|count|print|calculate|compute|convert|remove|delete|select|list|get|return|create|generate|check|show|retrieve|number of|display|extract|replace|make|build|compare|add)\b/i;

/** `如何实现一个 …`, where nothing but code answers it. */
const HOW_TO_WRITE = /(?:如何|怎么|怎样|怎么样)[^，。？?]{0,10}(?:写|实现|手写)一?[个段条]/;

/** Whether a title asks about something instead of giving a task. */
export const wonders = (title: string): boolean =>
  /什么|为什么|为何|如何|怎么|怎样|哪|区别|吗|呢|(?<!请.*)是否(?!.*请)|能否|可否|(?:思路|方案|原理|优缺点)(?:[和与及、](?:思路|方案|原理|性能|优化|性能优化))*[？?：:]?$|输出(?:的)?(?:内容|结果)|运行结果|方法是|\b(?:what|why|how|when|which|explain|describe|difference)\b/i.test(
    simplified(title.normalize("NFKC")),
  ) &&
  !/^(?:请)?(?:编写|写(?!出.*(?:输出|结果))|手写|手撕|编程)|^(?:please )?(?:write|implement|code)\b(?!-)/i.test(title);

/** A choice when options are offered, coding when a program is asked for or its section announces programs, else open. */
export function kindOf(
  written: string,
  options: number,
  sections: readonly string[],
  onlyCode = false,
  isPractice = false,
): Kind {
  if (options > 0) return "choice";
  const title = simplified(written);
  if (isPractice) return "coding";
  if (!wonders(title) && (ZH_TASK.test(title) || EN_TASK.test(title))) return "coding";
  if (onlyCode && (HOW_TO_WRITE.test(title) || (!wonders(title) && DOES.test(title)))) return "coding";
  return sections.some(announcesPrograms) ? "coding" : "open";
}
