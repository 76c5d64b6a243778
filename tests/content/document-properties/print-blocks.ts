import type { Block } from "./bank";
import type { Role, Sheet } from "./sheet";

/** Blocks parted by blank lines. `depth` is that of a heading among them. */
export function printBlocks(sheet: Sheet, blocks: readonly Block[], role: Role, question: number, depth: number): void {
  for (const block of blocks) {
    sheet.gap();
    sheet.add(role, question, ...linesOfBlock(block, depth));
  }
}

function linesOfBlock(block: Block, depth: number): string[] {
  switch (block.type) {
    case "paragraph":
      return [block.text];
    case "quote":
      return [`> ${block.text}`];
    case "heading":
      return [`${"#".repeat(depth)} ${block.text}`];
    case "list":
      return block.items.map((item, index) => (block.ordered ? `${index + 1}. ${item}` : `- ${item}`));
    case "points":
      return block.points.flatMap((point, index) => [
        ...(index === 0 ? [] : [""]),
        `**${index + 1}. ${point}**`,
        "",
        block.texts[index] ?? "",
      ]);
    case "code":
      return ["```" + block.language, ...block.lines, "```"];
    case "table": {
      const [head = [], ...rows] = block.rows;
      const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
      return [row(head), row(head.map(() => "---")), ...rows.map(row)];
    }
  }
}
