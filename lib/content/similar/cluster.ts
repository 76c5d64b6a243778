/** Two entries, by their indices, `a < b`, and how alike they are, 0 to 1. */
export type Likeness = { readonly a: number; readonly b: number; readonly score: number };

export type Cluster = {
  /** Indices, ascending. */
  readonly members: readonly number[];
  /** The pairs that hold it together. */
  readonly pairs: readonly Likeness[];
};

/** Pairs that share a member are one cluster. Clusters are in the order of their first members. */
export function cluster(pairs: readonly Likeness[]): readonly Cluster[] {
  const parents = new Map<number, number>();
  const root = (one: number): number => {
    let at = one;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
    parents.set(one, at);
    return at;
  };
  for (const { a, b } of pairs) {
    const [one, other] = [root(a), root(b)];
    parents.set(Math.max(one, other), Math.min(one, other));
  }
  const clusters = new Map<number, { readonly members: Set<number>; readonly pairs: Likeness[] }>();
  for (const pair of pairs) {
    const first = root(pair.a);
    const of = clusters.get(first) ?? { members: new Set<number>(), pairs: [] };
    clusters.set(first, of);
    of.members.add(pair.a).add(pair.b);
    of.pairs.push(pair);
  }
  return [...clusters]
    .sort(([a], [b]) => a - b)
    .map(([, { members, pairs: held }]) => ({ members: [...members].sort((a, b) => a - b), pairs: held }));
}
