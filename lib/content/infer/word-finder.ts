/** Finds the words of a vocabulary in a text, the longest at each place. */
export type WordFinder<Meaning> = (text: string) => ReadonlyMap<Meaning, number>;

type Node<Meaning> = { readonly next: Map<string, Node<Meaning>>; meaning?: Meaning; open?: Meaning };

const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isHan = (character: string | undefined) => character !== undefined && /\p{Script=Han}/u.test(character);
/** Whether a word that is not Chinese may begin or end between the two. */
const isSeam = (one: string | undefined, other: string | undefined) =>
  !isLetter(one) || !isLetter(other) || isHan(one) || isHan(other);

/** Words are separated by commas. A `*` at the end stands for any further letters; a plural `s` may always follow. */
export const cutWords = (words: string): string[] =>
  words.split(",").flatMap((word) => word.trim().replace(/\s+/g, " ") || []);

/**
 * A finder of the words of `entries`. Texts are folded (NFKC, lower case) and read once from left to right; what a
 * longer word takes is not looked at again. The result says how often each meaning was found.
 */
export function wordFinder<Meaning>(entries: Iterable<readonly [word: string, meaning: Meaning]>): WordFinder<Meaning> {
  const root: Node<Meaning> = { next: new Map() };
  for (const [word, meaning] of entries) put(root, word, meaning);
  return (text) => {
    const characters = text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
    const found = new Map<Meaning, number>();
    let at = 0;
    while (at < characters.length) {
      const match = longest(root, characters, at);
      if (match) found.set(match.meaning, (found.get(match.meaning) ?? 0) + 1);
      at = match?.end ?? at + 1;
    }
    return found;
  };
}

function put<Meaning>(root: Node<Meaning>, word: string, meaning: Meaning): void {
  const open = word.endsWith("*");
  let node = root;
  for (const character of open ? word.slice(0, -1) : word) {
    const next: Node<Meaning> = node.next.get(character) ?? { next: new Map() };
    node.next.set(character, next);
    node = next;
  }
  if (open) node.open = meaning;
  else node.meaning = meaning;
}

function longest<Meaning>(root: Node<Meaning>, text: string, start: number): { meaning: Meaning; end: number } | null {
  if (!isSeam(text[start - 1], text[start])) return null;
  let best: { meaning: Meaning; end: number } | null = null;
  let node: Node<Meaning> | undefined = root;
  for (let at = start; (node = node.next.get(text[at] ?? "")) !== undefined;) {
    at += 1;
    if (node.open !== undefined) best = { meaning: node.open, end: endOfWord(text, at) };
    if (node.meaning === undefined) continue;
    const end = !isHan(text[at - 1]) && text[at] === "s" ? at + 1 : at;
    if (isSeam(text[end - 1], text[end])) best = { meaning: node.meaning, end };
  }
  return best;
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (!isSeam(text[end - 1], text[end])) end += 1;
  return end;
}
