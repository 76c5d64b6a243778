/** Lines in which the end of front matter is looked for. */
const MOST = 80;

/** A line of YAML: a key, an item, a comment, or what goes on with one. */
const YAML = /^(?:[\w"'-][^:]{0,60}:(?:\s|$)|- |#|[ \t]|$)/;

/** Front matter that ends in `...`, as YAML has it, ends in `---` for Markdown. */
export function mendFrontMatter(lines: readonly string[]): string[] {
  const end =
    lines[0]?.trimEnd() === "---" ? lines.slice(1, MOST).findIndex((line) => /^(?:---|\.{3})\s*$/.test(line)) : -1;
  if (end < 1 || lines[end + 1]?.startsWith("-")) return [...lines];
  const isYaml = lines.slice(1, end + 1).every((line) => YAML.test(line));
  return isYaml ? lines.with(end + 1, "---") : [...lines];
}
