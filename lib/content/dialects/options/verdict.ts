const WRONG =
  /^\P{L}{0,12}(?:(?:that(?:'s| is)|this is|sorry)[,\s]{1,2})?(?:incorrect|wrong|false|no\b|nope|not (?:quite|correct|right|exactly)|try again|错|不对|不正确|不是|falsch|faux|incorrecto|errado|sbagliato|неверно|неправильно)|^[^\p{L}✅✔☑✓√🟢🎉]{0,6}[❌✗✘✖×❎🔴]/iu;
const RIGHT =
  /^\P{L}{0,12}(?:(?:that(?:'s| is)|this is)[,\s]{1,2})?(?:correct|right|true\b|yes\b|yep|well done|exactly|正确|答对|对[!！。,，\s]|对$|没错|richtig|juste|exact|correcto|certo|giusto|верно|правильно)|^[^\p{L}❌✗✘✖×❎🔴]{0,6}[✅✔☑✓√🟢🎉]/iu;

/** Whether what is said of one option begins by calling it right, or wrong; null where it does neither. */
export const verdictOf = (text: string): boolean | null => (WRONG.test(text) ? false : RIGHT.test(text) ? true : null);
