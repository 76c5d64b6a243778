import { close, name, open, problem, type Line, type Reading } from "./reading";

const TRANSITION = /^(\[\*\]|[\w\p{L}-]+?)\s*-->\s*(\[\*\]|[\w\p{L}-]+)(?:\s*:\s*.+)?$/u;

/** A line of a state diagram. */
export function readStateLine(line: string, reading: Reading): Line {
  if (line === "}") return close(reading, line);
  if (/^direction\s+(TD|TB|LR|BT|RL)$/i.test(line)) return { text: line };
  if (/^state\s+(?:"[^"]+"\s+as\s+)?[\w\p{L}]+\s*\{$/u.test(line)) return open(reading, "state", line);
  const [, from, to] = TRANSITION.exec(line) ?? [];
  if (from !== undefined && to !== undefined) {
    name(reading, from, undefined);
    name(reading, to, undefined);
    return { text: line };
  }
  const alias = /^state\s+"([^"]+)"\s+as\s+([\w\p{L}]+)$/u.exec(line);
  const described = alias ? undefined : /^([\w\p{L}-]+)\s*:\s*(.+)$/u.exec(line);
  const [id, label] = alias ? [alias[2], alias[1]] : [described?.[1], described?.[2]];
  if (id === undefined)
    return problem('Not understood. Write A --> B: event, or state "text" as A; no notes, forks or choices.');
  const lost = name(reading, id, label);
  return lost === undefined ? { text: line } : problem(lost);
}
