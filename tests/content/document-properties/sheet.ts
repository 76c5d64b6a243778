/** What a printed line is to the question of that index. */
export type Role = "aside" | "title" | "also" | "prompt" | "option" | "answer" | "free" | "both";

/** Lines as they are printed, each remembered with what it was meant as. */
export type Sheet = {
  /** Prints lines; `null` is for lines of no question. */
  add(role: Role, question: number | null, ...lines: readonly string[]): void;
  /** Parts blocks by one blank line. */
  gap(): void;
  /** The same sheet with every line prefixed: the first line of a list item by `first`, the others by `rest`. */
  inside(first: string, rest: string): Sheet;
  readonly lines: readonly string[];
  /** Lines of a question in a role, 1-based. */
  of(question: number, ...roles: readonly Role[]): number[];
  /** Lines that may stand in any part. */
  free(): number[];
};

type Printed = { readonly line: number; readonly role: Role; readonly question: number | null };

export function createSheet(): Sheet {
  const lines: string[] = [];
  const printed: Printed[] = [];
  const over = (prefix: () => string): Sheet => ({
    add(role, question, ...added) {
      for (const text of added) {
        lines.push(`${prefix()}${text}`.replace(/^\s+$/, ""));
        if (lines.at(-1)?.trim() !== "") printed.push({ line: lines.length, role, question });
      }
    },
    gap() {
      if (lines.length === 0 || lines.at(-1)?.replace(/[>\s]/g, "") === "") return;
      lines.push(prefix().trimEnd());
      const last = printed.at(-1);
      // The mark of a quote stands on the line between its paragraphs too.
      if (last && lines.at(-1) !== "") printed.push({ ...last, line: lines.length });
    },
    inside(first, rest) {
      let opened = false;
      return over(() => {
        const own = opened ? rest : first;
        opened = true;
        return `${prefix()}${own}`;
      });
    },
    lines,
    of: (question, ...roles) =>
      printed.filter((one) => one.question === question && roles.includes(one.role)).map(({ line }) => line),
    free: () => printed.filter(({ role }) => role === "free" || role === "both").map(({ line }) => line),
  });
  return over(() => "");
}
