import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The colours of code on the rest of the site (components/prose/code.css), in both themes. */
export const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.bool, tags.null, tags.operatorKeyword], color: "var(--code-keyword)" },
  { tag: [tags.string, tags.special(tags.string)], color: "var(--code-string)" },
  { tag: [tags.number, tags.escape], color: "var(--code-number)" },
  { tag: tags.comment, color: "var(--code-comment)" },
  { tag: [tags.function(tags.definition(tags.variableName)), tags.propertyName], color: "var(--code-title)" },
  { tag: [tags.className, tags.definition(tags.className), tags.standard(tags.name)], color: "var(--code-type)" },
  { tag: [tags.meta, tags.self, tags.special(tags.variableName)], color: "var(--code-meta)" },
  { tag: tags.invalid, color: "var(--wrong)" },
]);

const SELECTED = "color-mix(in oklch, var(--mark), transparent 25%)";

/** Paper and ink, from the variables of the site: it changes with the theme by itself. */
export const look = EditorView.theme({
  "&": { height: "100%", color: "var(--ink)", backgroundColor: "var(--paper)" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": {
    fontFamily: "var(--code)",
    fontSize: "var(--editor-size)",
    lineHeight: "1.6",
    overscrollBehavior: "auto",
  },
  ".cm-content": { caretColor: "var(--ink)", padding: "0.75rem 0" },
  ".cm-line": { padding: "0 0.75rem 0 0.5rem" },
  ".cm-cursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  ".cm-gutters": { backgroundColor: "transparent", color: "var(--faint)", border: "none" },
  ".cm-lineNumbers .cm-gutterElement": { minWidth: "2.25rem", padding: "0 0.25rem 0 0.5rem" },
  ".cm-activeLine": { backgroundColor: "color-mix(in oklch, var(--sunk), transparent 30%)" },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--soft)" },
  ".cm-line.cm-fault": { backgroundColor: "color-mix(in oklch, var(--wrong), transparent 86%)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: SELECTED,
  },
  ".cm-selectionMatch, .cm-searchMatch": { backgroundColor: SELECTED },
  ".cm-searchMatch-selected": { backgroundColor: "var(--mark)", outline: "1px solid var(--edge)" },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "transparent", outline: "1px solid var(--edge)" },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "transparent", color: "var(--wrong)" },
  ".cm-panels": { backgroundColor: "var(--sunk)", color: "var(--ink)", fontFamily: "var(--sans)" },
  ".cm-panels.cm-panels-top": { borderBottom: "1px solid var(--line)" },
  ".cm-panel.cm-search": { padding: "0.5rem 2.75rem 0.5rem 0.75rem" },
  ".cm-panel.cm-search label": { fontSize: "var(--text-fine)" },
  ".cm-panel.cm-search [name=close]": {
    width: "2.75rem",
    height: "2.75rem",
    top: "0",
    right: "0",
    fontSize: "1.25rem",
  },
  ".cm-textfield": {
    minHeight: "2.25rem",
    padding: "0.25rem 0.5rem",
    border: "1px solid var(--edge)",
    borderRadius: "var(--radius-control)",
    fontSize: "1rem",
    color: "inherit",
    backgroundColor: "var(--paper)",
  },
  ".cm-button": {
    minHeight: "2.25rem",
    padding: "0.25rem 0.625rem",
    border: "1px solid var(--edge)",
    borderRadius: "var(--radius-control)",
    fontSize: "var(--text-fine)",
    color: "inherit",
    backgroundImage: "none",
    backgroundColor: "var(--paper)",
  },
});
