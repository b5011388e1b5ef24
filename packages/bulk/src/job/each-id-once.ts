import type { BulkItem } from './bulk-item.ts';
import { idOf } from './id-of.ts';

/**
 * The items of a call without those whose id comes again later: what vendors do with a user who stands twice in a call
 * is not documented. The last one counts, as if they were sent one after the other.
 */
export function eachIdOnce<Item extends BulkItem>(items: readonly Item[]): readonly Item[] {
  const byId = new Map(items.map((item) => [idOf(item), item]));
  return byId.size === items.length ? items : [...byId.values()];
}
