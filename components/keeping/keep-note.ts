import { keepText, type TextState } from "./keep-text";

/** Keeps the note on a question. */
export const keepNote = (questionId: string, onChange: (state: TextState) => void) =>
  keepText({ path: `/api/notes/${questionId}`, key: `note:${questionId}` }, onChange);
