/** What the server says on the page from which practice starts and on the one on which it is done. */
export const quizPagesMessages = {
  zh: {
    title: "练习",
    description: "按记忆安排的面试题练习：先答，再对照要点，给自己评分，题目会在快忘的时候回来。",
    lead: "先答，再对照要点，给自己评分。题目会在快忘的时候回来。",
    runTitle: "正在练习",
    noScript: "练习要用到 JavaScript。没有它也可以直接读题。",
    read: "看全部题目",
  },
  en: {
    title: "Practice",
    description:
      "Interview questions scheduled by memory: answer, compare with the key points, grade yourself, and each question comes back when you are about to forget it.",
    lead: "Answer, compare with the key points, grade yourself. Each question comes back when you are about to forget it.",
    runTitle: "Practising",
    noScript: "Practice needs JavaScript. Without it you can still read the questions.",
    read: "See all questions",
  },
};
