const STRINGS = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`[^`]*`/.source;
const COMMENTS =
  /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<![:\w])\/\/[^\n]*|(?<![^\s])#(?: [^\n]*|#[^\n]*|$)|(?<![^\s])-- [^\n]*/.source;
const VERBAL = new RegExp(`(${STRINGS})|(${COMMENTS})`, "gm");

/** Code with what people say in it taken out: strings are empty, of comments only the marks remain. */
export const bareCode = (code: string): string =>
  code.replace(VERBAL, (whole: string, quoted: string | undefined) => {
    if (quoted !== undefined) return `${whole[0]}${whole[0]}`;
    return /^(?:\/\/|\/\*|#|--|<!--)/.exec(whole)?.[0] ?? "";
  });
