/** Marks after which Markdown takes everything for HTML down to the mark that closes it, however far that is. */
const RAW = [
  { opens: /^ {0,3}<(?:script|style|pre|textarea)(?=[\s>]|$)/i, closes: /<\/(?:script|style|pre|textarea)>/i },
  { opens: /^ {0,3}<\?/, closes: /\?>/ },
] as const;

/**
 * `<script defer>` that nothing closes is a line of text: else all that follows would go unread. `fenced`: lines of code,
 * which stay as they are.
 */
export function mendHtml(lines: readonly string[], fenced: readonly boolean[]): string[] {
  const last = RAW.map(({ closes }) => lines.findLastIndex((line) => closes.test(line)));
  return lines.map((line, at) =>
    !fenced[at] && RAW.some(({ opens }, kind) => at > (last[kind] ?? -1) && opens.test(line))
      ? line.replace("<", "\\<")
      : line,
  );
}
