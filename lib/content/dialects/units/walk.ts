import type { ListItem, RootContent } from "mdast";
import { noTags, type TagState } from "./inline";
import { withoutGaps } from "./narrow";
import { plainOf, type Container, type Piece, type Unit } from "./unit";

/** What is known while a tree is walked. */
export type Walk = {
  readonly units: Unit[];
  readonly source: Source;
  readonly tags: TagState;
  /** `<details>` that are open, innermost last. They may begin and end in different HTML blocks. */
  readonly details: Container[];
  readonly counter: { next: number };
  /** The last list that stands in nothing else. */
  readonly outer: { list: OuterList | null };
  opens: Container | null;
};

/** A list that a later piece of the document may go on with. */
export type OuterList = {
  readonly id: number;
  readonly sign: string;
  /** All its items have the same number: Markdown counts them, from `start` on. */
  readonly counts: boolean;
  readonly start: number;
  readonly items: number;
};

/**
 * The lines of a whole document, the ones they stand for, how many come before the piece that was parsed, and whether that
 * begins inside a list.
 */
export type Source = {
  readonly lines: readonly string[];
  readonly origin: readonly number[];
  readonly offset: number;
  readonly inList: boolean;
};

/** State that outlives one piece of a document. */
export type FlattenState = Pick<Walk, "tags" | "details" | "counter" | "outer">;

export const startFlatten = (): FlattenState => ({
  tags: noTags(),
  details: [],
  counter: { next: 1 },
  outer: { list: null },
});

export const lineOf = (parsed: number, { source }: Walk) => source.origin[parsed + source.offset - 1] ?? parsed;

export const startOf = (node: RootContent | ListItem, walk: Walk) => lineOf(node.position?.start.line ?? 1, walk);

export const endOf = (node: RootContent | ListItem, walk: Walk) => lineOf(node.position?.end.line ?? 1, walk);

export const rawOf = (node: RootContent | ListItem, { source }: Walk) =>
  source.lines[(node.position?.start.line ?? 1) + source.offset - 1] ?? "";

/** What the first comment on a line says; null where it has none. */
export function commentIn(line: string): string | null {
  const from = line.indexOf("<!--");
  const to = from < 0 ? -1 : line.indexOf("-->", from);
  const said = to < 0 ? "" : line.slice(from + "<!--".length, to).trim();
  return said === "" ? null : said;
}

/** Text that no inline Markdown is looked for in. */
export const text = (value: string): Piece => ({
  text: value,
  strong: false,
  coloured: false,
  code: true,
  image: false,
  link: null,
});

export function container(type: Container["type"], walk: Walk, item: Partial<Container> = {}): Container {
  return { id: walk.counter.next++, type, list: 0, number: null, checked: null, bullet: null, ...item };
}

export type UnitLike = Partial<Unit> & Pick<Unit, "type">;

/** Adds a unit; the first one of a list item opens it. */
export function push(like: UnitLike & Pick<Unit, "line" | "endLine">, path: readonly Container[], walk: Walk): void {
  const slim = (pieces: readonly Piece[]) => pieces.map((piece) => ({ ...piece, text: withoutGaps(piece.text) }));
  const pieces = slim(like.pieces ?? []);
  walk.units.push({
    depth: 0,
    block: walk.counter.next++,
    text: plainOf(pieces).trim(),
    path: [...path, ...walk.details],
    opens: walk.opens,
    summary: walk.tags.summary > 0,
    styled: null,
    claimed: null,
    comment: null,
    header: false,
    fenced: false,
    language: null,
    ...like,
    pieces,
    cells: (like.cells ?? []).map(slim),
  });
  walk.opens = null;
}
