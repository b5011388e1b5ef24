import type { BulkItem, BulkLine } from '../job/bulk-item.ts';
import type { UserResult } from '../job/user-result.ts';

/** What a batch came to. Each of its lines is in exactly one place: settled, given up, or left. */
export interface BatchOutcome<Item extends BulkItem> {
  /** One for each line that is settled. */
  readonly results: readonly UserResult[];
  /**
   * The lines that have no result, because the signal or an error stopped the batch. `wasStarted` says of each whether a
   * call with it may have taken effect.
   */
  readonly left: readonly BulkLine<Item>[];
  /** What stopped it: an error that further calls would meet too. Not set when the signal did. */
  readonly stoppedBy?: { readonly error: unknown };
  /**
   * Set when a call was tried as often as allowed: its last error, and the results of its lines should they count as
   * final. These are not among `results`, since a vendor that is down for all is no reason to give up on these users.
   */
  readonly gaveUp?: { readonly error: unknown; readonly results: readonly UserResult[] };
}
