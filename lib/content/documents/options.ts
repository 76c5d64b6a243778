import type { ListItem, RootContent } from "mdast";
import type { DocumentOption } from "../dialects/model";

const LETTER = /^[\s>|]*(?:[-*+]\s+)?(?:\[[^\]]?\]\s*)?[*_~`]*[(（【[]?([A-Za-z])[)）】\].、．:：]/;

/**
 * The letters that the author gave the options, as his answer refers to them; numbered by the alphabet where they had a
 * letter each. Empty where they had none.
 */
export function lettersOf(options: readonly DocumentOption[], lines: readonly string[]): readonly string[] {
  const letters = options.map(({ line }) => LETTER.exec(lines[line - 1] ?? "")?.[1]?.toUpperCase());
  const isLettered = new Set(letters).size === options.length && !letters.includes(undefined);
  return isLettered ? letters.map((letter) => `${letter ?? ""}. `) : [];
}

/** Puts a letter before the words of an option; an option that is code has it on a line of its own. Changes no node. */
export function withLetter(nodes: readonly RootContent[], letter: string): RootContent[] {
  if (letter === "") return [...nodes];
  const at = nodes.findIndex(({ type }) => type !== "definition" && type !== "footnoteDefinition");
  const first = nodes[at];
  const text = { type: "text", value: letter } as const;
  if (first?.type !== "paragraph")
    return [{ type: "paragraph", children: [{ ...text, value: letter.trim() }] }, ...nodes];
  const lettered: RootContent = { ...first, children: [text, ...first.children] };
  return [...nodes.slice(0, at), lettered, ...nodes.slice(at + 1)];
}

/** Options that nobody marked right or wrong: a list to read. */
export const plainList = (options: readonly (readonly RootContent[])[]): RootContent => ({
  type: "list",
  ordered: false,
  spread: false,
  children: options.map((nodes): ListItem => ({
    type: "listItem",
    spread: false,
    children: nodes as ListItem["children"],
  })),
});
