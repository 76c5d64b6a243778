/** Adds `value` to the list at `key`, which is made when there is none. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The same, for a whole list: in the order in which the keys appear. */
export function groupBy<K, V>(all: readonly V[], keyOf: (one: V) => K): ReadonlyMap<K, readonly V[]> {
  const lists = new Map<K, V[]>();
  for (const one of all) addTo(lists, keyOf(one), one);
  return lists;
}
