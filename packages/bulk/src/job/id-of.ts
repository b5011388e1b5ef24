import type { BulkItem } from './bulk-item.ts';

export function idOf(item: BulkItem): string {
  return typeof item === 'string' ? item : item.id;
}
