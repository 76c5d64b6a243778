import { countColumn, RangeSetBuilder } from "@codemirror/state";
import { Decoration, type DecorationSet, type EditorView, ViewPlugin, type ViewUpdate } from "@codemirror/view";

/** Columns by which what is left of a line stands further in than its beginning. */
const FURTHER = 2;
/** On a phone there are hardly forty columns; of those so many at most are given away. */
const MOST = 16;

const decorations = new Map<number, Decoration>();

function hangBy(columns: number): Decoration {
  // The padding is what the look of a line has (editor-look.ts), and more.
  const style = `text-indent: -${columns}ch; padding-inline-start: calc(${columns}ch + 0.5rem)`;
  const decoration = decorations.get(columns) ?? Decoration.line({ attributes: { style } });
  decorations.set(columns, decoration);
  return decoration;
}

function columnsOf(text: string, tabSize: number): number {
  const columns = countColumn(text, tabSize, text.search(/\S|$/)) + FURTHER;
  // Tab stops are counted from where the text is indented to.
  return Math.min(text.includes("\t") ? Math.ceil(columns / tabSize) * tabSize : columns, MOST);
}

function hang({ visibleRanges, state }: EditorView): DecorationSet {
  const lines = new RangeSetBuilder<Decoration>();
  for (const { from, to } of visibleRanges) {
    for (let line = state.doc.lineAt(from); ; line = state.doc.line(line.number + 1)) {
      lines.add(line.from, line.from, hangBy(columnsOf(line.text, state.tabSize)));
      if (line.to >= to) break;
    }
  }
  return lines.finish();
}

/** Where lines wrap, what is left of one stands further in than its beginning: structure stays to be seen. */
export const hangingIndent = ViewPlugin.define(
  (view) => ({
    lines: hang(view),
    update({ docChanged, viewportChanged, view: now }: ViewUpdate) {
      if (docChanged || viewportChanged) this.lines = hang(now);
    },
  }),
  { decorations: ({ lines }) => lines },
);
