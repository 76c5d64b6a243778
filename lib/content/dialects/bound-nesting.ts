import { MAX_DEEP_LEVELS, MAX_NESTING, USUAL_NESTING } from "./limits";

const MARK = String.raw`(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])`;
const deeperThan = (levels: number) => new RegExp(`^((?:[ \\t]*${MARK}){${levels}})`);
const TOO_DEEP = deeperThan(MAX_NESTING);
const DEEP = deeperThan(USUAL_NESTING);
const OPENERS = new RegExp(`^(?:[ \\t]*${MARK})*`);
const OPENER = new RegExp(MARK, "g");

export type Depth = "nested-too-deep" | "nested-too-often";

/** Bounds how deep the lines of one document, given one by one, open lists and quotations: hardly any author goes further. */
export function startNesting(): (line: string, report: (what: Depth) => void) => string {
  let deep = 0;
  return (line, report) => {
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    const opened = OPENERS.exec(line)?.[0].match(OPENER)?.length ?? 0;
    const levels = opened + (opened > 0 ? indent / 2 : 0) - USUAL_NESTING;
    if (levels > 0) {
      const before = deep;
      deep += levels;
      if (deep > MAX_DEEP_LEVELS) {
        if (before <= MAX_DEEP_LEVELS) report("nested-too-often");
        return cut(line, indent, USUAL_NESTING, DEEP);
      }
    }
    const bounded = cut(line, indent, MAX_NESTING, TOO_DEEP);
    if (bounded !== line) report("nested-too-deep");
    return bounded;
  };
}

/** What is deeper is text. */
function cut(line: string, indent: number, levels: number, pattern: RegExp): string {
  const shallow = indent > 2 * levels && line.length > indent ? " ".repeat(2 * levels) + line.slice(indent) : line;
  return shallow.replace(pattern, "$1\\");
}
