/** How many items have each key, in the order of the keys. */
export function countBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const key of items.map(keyOf).sort()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries(counts);
}
