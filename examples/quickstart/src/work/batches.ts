/** The most users of one call: Feishu's limit. WPS 365 and Fxiaoke state none, so theirs are kept as small. */
const batchSize = 50;

/** A list in pieces of at most 50, in order. */
export function batches<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / batchSize);
  return Array.from({ length: count }, (_, index) => items.slice(index * batchSize, (index + 1) * batchSize));
}
