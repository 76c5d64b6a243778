/** What the site says to machines that ask in words. */
export const guideMessages = {
  zh: {
    here: "中文版 llms.txt",
    how: "每一题都是一个 Markdown 文件：在题目网址后面加 `.md` 就是原文。`/print.md` 把一组题合成一个文件，参数与题目列表的筛选相同（`topic`、`difficulty`、`kind`、`tag`、`text`、`sort`），一次最多 200 题。英文版的网址都以 `/en` 开头。引用时请链接到题目的网页。",
    sheet: (n: number, total: number) =>
      n === total ? `全部 ${n} 题，一个文件` : `${total} 题中的前 ${n} 题，一个文件`,
    feed: "新写和改过的题（Atom）",
    glossary: "术语表：题目里用到的术语，中英文对照（网址后加 `.json` 是数据）",
    map: "站点地图",
    feedTitle: "题舟：新写和改过的题",
    feedSubtitle: "最近核对的在前，有简答的附上简答。",
  },
  en: {
    here: "llms.txt in English",
    how: "Every question is a Markdown file: add `.md` to its address to read the source. `/en/print.md` puts a list of questions into one file; it takes the filters of the question lists (`topic`, `difficulty`, `kind`, `tag`, `text`, `sort`) and holds at most 200. Addresses without `/en` are the Chinese edition. When you cite, link to the page of the question.",
    sheet: (n: number, total: number) =>
      n < total ? `The first ${n} of ${total} questions, in one file` : `Every question, ${total} in all, in one file`,
    feed: "New and changed questions (Atom)",
    glossary: "Glossary: the terms that the questions use, in English and Chinese (add `.json` for data)",
    map: "Sitemap",
    feedTitle: "Tizhou: new and changed questions",
    feedSubtitle: "Lately checked first, each with its short answer where it has one.",
  },
};
