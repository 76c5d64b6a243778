import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";

/** 1-based; null: no line any more. */
export const setFault = StateEffect.define<number | null>();

const mark = Decoration.line({ class: "cm-fault" });

/** The line at which a program stopped, until something is typed. */
export const faultyLine = StateField.define({
  create: () => Decoration.none,
  update: (marked, transaction) => {
    const effect = transaction.effects.find((one) => one.is(setFault));
    if (!effect?.is(setFault)) return transaction.docChanged ? Decoration.none : marked;
    const line = effect.value;
    if (line === null || line < 1 || line > transaction.newDoc.lines) return Decoration.none;
    return Decoration.set(mark.range(transaction.newDoc.line(line).from));
  },
  provide: (field) => EditorView.decorations.from(field),
});
