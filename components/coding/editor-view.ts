import { closeBrackets, closeBracketsKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { python } from "@codemirror/lang-python";
import { bracketMatching, indentOnInput, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorSelection, EditorState, type Extension } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import type { Locale } from "@/lib/i18n/locales";
import { colours, look } from "./editor-look";
import { editorPhrases } from "./editor-phrases";
import { faultyLine, setFault } from "./faulty-line";
import { hangingIndent } from "./hanging-indent";

export type EditorSetup = {
  readonly parent: HTMLElement;
  readonly text: string;
  /** Where the cursor was in the plain field; null: nobody was in it. */
  readonly selection: readonly [from: number, to: number] | null;
  readonly longest: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly onType: (text: string) => void;
  /** A change was not made, because the text would be longer than `longest` by so many characters. */
  readonly onTooLong: (by: number) => void;
  readonly locale: Locale;
};

export type EditorHandle = {
  /** Puts another text in; Ctrl-Z brings back the one before. */
  readonly set: (text: string) => void;
  /** Marks a line, 1-based, until something is typed. */
  readonly mark: (line: number | null) => void;
  readonly goTo: (line: number) => void;
  readonly destroy: () => void;
};

/** Below it lines wrap: to scroll sideways under one's thumb is no reading. */
const NARROW = "(width < 48rem)";

const behaviour: Extension = [
  [lineNumbers(), highlightActiveLineGutter(), highlightActiveLine(), drawSelection()],
  [history(), indentOnInput(), bracketMatching(), closeBrackets()],
  [search({ top: true }), highlightSelectionMatches()],
  [python(), indentUnit.of("    "), EditorState.tabSize.of(4), faultyLine],
  keymap.of([...closeBracketsKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap, indentWithTab]),
  [syntaxHighlighting(colours), look],
];

/** The editor itself: brought when somebody is about to use it. */
export function mountEditor({
  parent,
  text,
  selection,
  longest,
  attributes,
  onType,
  onTooLong,
  locale,
}: EditorSetup): EditorHandle {
  const wrapping = new Compartment();
  const narrow = matchMedia(NARROW);
  const wrap = () => (narrow.matches ? [EditorView.lineWrapping, hangingIndent] : []);
  const view = new EditorView({
    parent,
    state: EditorState.create({
      doc: text,
      extensions: [
        behaviour,
        wrapping.of(wrap()),
        EditorState.phrases.of(editorPhrases[locale]),
        EditorState.changeFilter.of(({ newDoc }) => {
          if (newDoc.length <= longest) return true;
          onTooLong(newDoc.length - longest);
          return false;
        }),
        EditorView.contentAttributes.of({ ...attributes }),
        EditorView.updateListener.of(({ docChanged, state }) => {
          if (docChanged) onType(state.doc.toString());
        }),
      ],
    }),
  });
  const onResize = () => view.dispatch({ effects: wrapping.reconfigure(wrap()) });
  narrow.addEventListener("change", onResize);
  if (selection) {
    const [from, to] = selection.map((place) => Math.min(place, view.state.doc.length));
    view.dispatch({ selection: EditorSelection.single(from ?? 0, to ?? 0) });
    view.focus();
  }
  return {
    set: (now) => {
      if (now === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: now } });
    },
    mark: (line) => view.dispatch({ effects: setFault.of(line) }),
    goTo: (line) => {
      const { from } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
      const effects = EditorView.scrollIntoView(from, { y: "center" });
      view.dispatch({ selection: EditorSelection.cursor(from), effects });
      view.focus();
    },
    destroy: () => {
      narrow.removeEventListener("change", onResize);
      view.destroy();
    },
  };
}
