/** Where the terms of a letter begin. Terms' own ids have no capitals, so the two never meet. */
export const shelfId = (letter: string): string => (letter === "#" ? "Other" : letter);
