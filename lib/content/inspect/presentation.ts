/** Marks a text for a terminal; one that knows no colours gets it back as it is. */
export type Paint = (style: "strong" | "dim" | "good" | "doubtful", text: string) => string;

export type Presentation = {
  readonly paint: Paint;
  /** All questions, instead of the first few of very many. */
  readonly all: boolean;
};
