/** What ends, or begins, a line of a program. */
const PROGRAM =
  /[;{}>]\s*$|^\s*(?:[#@</$*]|import |from |def |class |var |let |const |return |SELECT )|\w\(\w*\)|[=|&]/;

/** Whether a line looks like one of a program rather than of prose. */
export const isProgramLine = (line: string): boolean => PROGRAM.test(line);
