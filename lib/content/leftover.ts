import type { Definition, FootnoteDefinition, Html, Root, Table, Text } from "mdast";
import { visit } from "unist-util-visit";
import { placeOf, type Place, type Problems } from "./problems";

/** Marks of other dialects, or of emphasis that did not become any. An escaped one is meant. */
const LEFTOVER = /\\[\s\S]|(\*\*|\[\[?toc\]?\])/gi;

/** Reports syntax that readers would see as such, and text that none of them would see. */
export function checkLeftover(root: Root, text: string, problems: Problems): void {
  const used = new Set<string>();
  const definitions: (Definition | FootnoteDefinition)[] = [];
  visit(root, (node) => {
    if (node.type === "text") checkText(node, text, problems);
    if (node.type === "html") checkComment(node, problems);
    if (node.type === "table") checkCells(node, problems);
    if (node.type === "definition" || node.type === "footnoteDefinition") definitions.push(node);
    else if ("identifier" in node) used.add(keyOf(node));
  });
  for (const definition of definitions) {
    if (used.has(keyOf(definition))) continue;
    const message = `Nothing refers to “${definition.identifier}”, so it is not shown. Use it or remove it.`;
    problems.report(placeOf(definition), "leftover-syntax", message);
  }
}

const keyOf = (node: { type: string; identifier: string }) =>
  `${node.type.startsWith("footnote") ? "^" : ""}${node.identifier}`;

function checkText(node: Text, text: string, problems: Problems): void {
  const start = node.position?.start;
  const source = text.slice(start?.offset ?? 0, node.position?.end.offset ?? 0);
  for (const match of source.matchAll(LEFTOVER)) {
    if (match[1] === undefined) continue;
    const message = `“${match[1]}” is shown to readers as it stands. Remove it, close it, or put it in \`code\`.`;
    problems.report(moved(placeOf(node), source.slice(0, match.index)), "leftover-syntax", message);
  }
}

function checkComment(node: Html, problems: Problems): void {
  for (const { index } of node.value.matchAll(/<!--(?!>|->)/g)) {
    const at = moved(placeOf(node), node.value.slice(0, index));
    const closed = node.value.includes("-->", index + 4);
    if (closed)
      problems.report(at, "leftover-syntax", "A comment is not shown to readers. Remove it when it is settled.");
    else
      problems.report(
        at,
        "fence-unclosed",
        "The comment opened here is never closed, so it hides the rest. Write “-->”.",
      );
  }
}

/** A table is as wide as its first row; what stands beyond would be lost. */
function checkCells({ children: [head, ...rows] }: Table, problems: Problems): void {
  const width = head?.children.length ?? 0;
  for (const row of rows) {
    const beyond = row.children[width];
    if (!beyond) continue;
    const message = `The row has ${row.children.length} cells, the table's head ${width}. Write “|” in a cell as “\\|”.`;
    problems.report(placeOf(beyond), "table-cells", message);
  }
}

function moved(from: Place, over: string): Place {
  const lines = over.split("\n");
  const last = lines.at(-1)?.length ?? 0;
  if (lines.length === 1) return { line: from.line, column: from.column + last };
  return { line: from.line + lines.length - 1, column: last + 1 };
}
