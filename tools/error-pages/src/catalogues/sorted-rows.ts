import type { ErrorCatalogue } from '@x/core-signing';
import type { CatalogueRow } from './vendor-catalogue.ts';

/** The entries of a catalogue in the order of their first code, whatever the order in the source. */
export function sortedRows(catalogue: ErrorCatalogue): CatalogueRow[] {
  return Object.entries(catalogue)
    .map(([reason, entry]) => ({ reason, entry }))
    .sort((one, other) => one.entry.codes[0] - other.entry.codes[0] || (one.reason < other.reason ? -1 : 1));
}
