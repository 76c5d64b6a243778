/** Marks after which Markdown takes everything for HTML down to the mark that closes it, however far that is. */
const RAW = [
  { opens: /^ {0,3}<(?:script|style|pre|textarea)(?=[\s>]|$)/i, closes: /<\/(?:script|style|pre|textarea)>/i },
  { opens: /^ {0,3}<\?/, closes: /\?>/ },
] as const;

/** A tag alone on its line. */
const TAG = /^( {0,3})<\/?([a-z][a-z\d-]*)(?:\s[^<>]*)?>\s*$/i;

/** The elements of HTML. A program gives any other its meaning; what stands in it is Markdown. */
const HTML =
  /^(?:a|abbr|acronym|address|area|article|aside|audio|b|base|basefont|bdi|bdo|big|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|dir|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6r]|head|header|hgroup|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|marquee|math|menu|menuitem|meta|meter|nav|nobr|noframes|noscript|object|ol|optgroup|option|output|p|param|picture|pre|progress|q|rp|rt|ruby|s|samp|script|search|section|select|slot|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|var|video|wbr|g|path|circle|rect|line|text|defs|use|polygon|polyline|ellipse)$/i;

/**
 * `<script defer>` that nothing closes is a line of text: else all that follows would go unread. `<quiz>` hides
 * nothing of what it holds. `fenced`: lines of code, which stay as they are.
 */
export function mendHtml(lines: readonly string[], fenced: readonly boolean[]): string[] {
  const last = RAW.map(({ closes }) => lines.findLastIndex((line) => closes.test(line)));
  return lines.map((line, at) => {
    if (fenced[at]) return line;
    const [, indent, name = ""] = TAG.exec(line) ?? [];
    if (indent !== undefined && !HTML.test(name)) return `${indent}<!---->`;
    return RAW.some(({ opens }, kind) => at > (last[kind] ?? -1) && opens.test(line)) ? line.replace("<", "\\<") : line;
  });
}
