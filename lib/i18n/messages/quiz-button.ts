/** Of the button that both pages of practice have: in a file of its own, so that neither gets the words of the other. */
export const quizButtonMessages = {
  zh: { starting: "正在抽题……" },
  en: { starting: "Drawing questions…" },
};
