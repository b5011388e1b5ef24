import type { RequestMatch } from '../control/request-match.ts';
import type { JournalEntry } from './journal-entry.ts';
import { countFields, type Difference, differences } from './match-entry.ts';

/** A request that a match does not take, but almost. */
export interface NearMiss {
  readonly entry: JournalEntry;
  readonly differences: readonly Difference[];
}

const MAX_DIFFERENCES = 2;

/**
 * The requests for which all but one or two fields of a match hold, the nearest first. Some field has to hold, unless
 * the match has one alone.
 */
export function nearMisses(match: RequestMatch, entries: readonly JournalEntry[]): readonly NearMiss[] {
  const fields = countFields(match);
  const most = Math.min(MAX_DIFFERENCES, Math.max(1, fields - 1));
  return entries
    .map((entry) => ({ entry, differences: differences(match, entry) }))
    .filter(({ differences: { length } }) => length > 0 && length <= most)
    .toSorted((one, other) => one.differences.length - other.differences.length);
}
