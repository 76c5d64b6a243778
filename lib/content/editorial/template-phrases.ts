import type { Locale } from "@/lib/i18n/locales";

/** Phrases that stand in any text about anything, and so say nothing in this one; looked for in lower case. */
export const TEMPLATE_PHRASES: Readonly<Record<Locale, readonly RegExp[]>> = {
  zh: [
    /综上所述|总而言之|总的来说|总体而言|一言以蔽之/,
    /众所周知|不言而喻|毋庸置疑|毫无疑问|显而易见/,
    /值得注意的是|需要注意的是|值得一提的是|需要指出的是/,
    /随着[^，。；]{1,20}的?(?:飞速|快速|迅速|不断|蓬勃|日益)发展/,
    /在当今[^，。；]{0,15}(?:时代|社会|世界|背景下)|在[^，。；]{1,12}的浪潮(?:中|下)/,
    /(?:发挥|起)着?(?:至关重要|举足轻重|不可或缺|越来越重要|重要)的?作用|扮演着?[^，。；]{1,10}角色/,
    /具有(?:十分|非常)?(?:重要|深远|重大)的?意义|至关重要的一环|重中之重/,
    /是一把双刃剑|不可或缺的(?:一部分|重要组成)|核心竞争力所在/,
    /赋能|(?:有力|重要)抓手|打出组合拳|形成合力|保驾护航|添砖加瓦/,
    /作为一[个名](?:人工智能|ai|语言模型|大模型)|希望(?:以上|这些|对)[^，。；]{0,8}(?:帮助|有所帮助)/,
    /本题(?:主要)?考察(?:的是|了)?|让我们(?:一起|来|深入)|接下来[，,]?(?:我们|让我们)/,
  ],
  en: [
    /\bin (?:conclusion|summary|a nutshell)\b|\bto (?:sum up|summari[sz]e)\b|\ball in all\b/,
    /\bneedless to say\b|\bit goes without saying\b|\bas we all know\b|\blast but not least\b/,
    /\b(?:it is|it['’]s) (?:important|worth|crucial|essential) (?:to (?:note|remember|mention|understand)|noting|mentioning)\b/,
    /\bin today['’]s (?:\S+ ){0,3}(?:world|landscape|age|era|environment)\b|\bever-(?:evolving|changing)\b|\bfast-paced\b/,
    /\bplay(?:s|ing|ed)? an? (?:\S+ )?(?:crucial|vital|key|pivotal|important|significant|essential) (?:role|part)\b/,
    /\bdelv(?:e|es|ing) (?:\S+ )?into\b|\bin the realm of\b|\brich tapestry\b|\ba testament to\b/,
    /\bgame[- ]chang(?:er|ing)\b|\bdouble-edged sword\b|\bunlock(?:s|ing)? the (?:full )?(?:potential|power)\b/,
    /\bharness(?:es|ing)? the power\b|\bleverag(?:e|es|ing) the power\b|\bseamless(?:ly)? integrat/,
    /\bas an ai (?:language )?model\b|\bi hope this (?:helps|answers)\b|\bgreat question\b/,
    /\blet['’]s (?:dive|delve|explore|take a look)\b|\bwithout further ado\b|\bat the end of the day\b/,
    /\bthis question (?:tests|examines|assesses) (?:your|the candidate)/,
  ],
};
