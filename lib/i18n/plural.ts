/** English, with the number: “1 question”, “2 questions”, “0 questions”. */
export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
