/** Puts the focus where one answers. */
export const focusAnswer = (): void =>
  document.querySelector<HTMLElement>("#taking-answer, .taking-choice input")?.focus();

/** The same, once what was just pressed and is gone has made room. */
export const focusAnswerSoon = (): void => void requestAnimationFrame(focusAnswer);
