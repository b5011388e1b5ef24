/** The items beginning with another one each round, so that no place in the order helps or harms the same one always. */
export function rotated<Item>(items: Iterable<Item>, round: number): readonly Item[] {
  const all = [...items];
  const first = round % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}
