import type { RateLimit } from '@x/core-signing';
import type { BulkItem } from './bulk-item.ts';
import type { ErrorVerdict } from './classify-error.ts';

/** What a call came to for one of its users. `retry`: not done, and another try may help. */
export interface ItemAnswer {
  readonly outcome: 'succeeded' | 'refused' | 'retry';
  /** The vendor's own word. */
  readonly result?: string | undefined;
}

/**
 * Whether a refused call was refused because of one of its users. `perhaps`: the same refusal can also mean the whole
 * app; when every user of a batch is refused so, the run stops instead.
 */
export type SplitVerdict = 'one-user' | 'perhaps' | 'no';

/** What is done to every user of a list, whatever the list. `@x/bulk/feishu` and its like have them ready-made. */
export interface BulkJob<Item extends BulkItem> {
  /** What is done, such as `feishu.batchOpen`. Part of the journal's identity, and the limiter's key. */
  readonly operation: string;
  /** To what it is done, such as the id of a status. Part of the journal's identity. */
  readonly target: string;
  /** The vendor's rate limits for the call, all of which hold at once. Default none. */
  readonly limits?: readonly RateLimit[] | undefined;
  /** How many users go into a call. Default 50. */
  readonly batchSize?: number | undefined;
  /** Whether a call may be sent again when it may have taken effect. */
  readonly idempotent: boolean;
  /**
   * Makes one call. Gives one answer for each item, in their order, or nothing when all succeeded; rejects when the
   * call as a whole did not succeed. It should not retry by itself: the run does, and paces it.
   */
  readonly send: (items: readonly Item[]) => Promise<readonly ItemAnswer[] | undefined>;
  /** Default: never. */
  splitOn?(error: unknown): SplitVerdict;
  /** What an error of `send` means. The default knows the errors of the vendor clients; any other stops the run. */
  classify?(error: unknown): ErrorVerdict;
}
