import type { Locale } from "@/lib/i18n/locales";

/** What the editor says by itself, by its own English words. */
export const editorPhrases: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  zh: {
    Find: "查找",
    Replace: "替换成",
    next: "下一个",
    previous: "上一个",
    all: "全选",
    "match case": "区分大小写",
    regexp: "正则",
    "by word": "整词",
    replace: "替换",
    "replace all": "全部替换",
    close: "关闭",
    "current match": "当前匹配",
    "replaced $ matches": "替换了 $ 处",
    "replaced match on line $": "替换了第 $ 行的一处",
    "on line": "在第几行",
    "Go to line": "跳到哪一行",
    go: "跳转",
    "Control character": "控制字符",
    "Selection deleted": "选中的已删除",
  },
  en: {},
};
