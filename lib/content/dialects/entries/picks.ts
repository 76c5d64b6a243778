/** What asks to pick one: answers may have as many points as there could be options. */
const PICKS =
  /\bwhich\b|\bpick\b|\bchoose\b|of the following|哪[一个项种条些句]|[下以]列?[^，。]{0,8}(?:正确|错误|属于)/i;

/** Whether a sentence asks its reader to pick from what follows. */
export const asksToPick = (text: string): boolean => PICKS.test(text);
