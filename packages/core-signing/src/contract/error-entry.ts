import type { Evidence } from './evidence.ts';

/**
 * What a client does with an error code by itself.
 *
 * - `never`: the same request would fail again.
 * - `refresh-token`: fetch a new access token and send again, once.
 * - `backoff`: wait (as long as the vendor says, if it says) and send again.
 */
export type RetryAdvice = 'never' | 'refresh-token' | 'backoff';

/** One row of a vendor's error catalogue, the only place where an error code appears. */
export interface ErrorEntry {
  /** The codes that mean this; a mock server sends the first. */
  readonly codes: readonly [number, ...number[]];
  /** The HTTP statuses that come with the codes; a mock server sends the first. */
  readonly httpStatus: readonly [number, ...number[]];
  /** The vendor's text. Texts change without notice: nothing may branch on them. */
  readonly message: string;
  /** Other texts that the vendor sends with the same code, by cause. */
  readonly alternativeMessages?: Readonly<Record<string, string>>;
  readonly retry: RetryAdvice;
  /**
   * Whether the request may have taken effect, in whole or in part, although it was refused. A list names the operations
   * of which that is so, where the code can come after part of the work; of the others nothing was carried out.
   */
  readonly mayHaveExecuted: boolean | readonly [string, ...string[]];
  /** The operations that can answer with the code; left out when every operation can. */
  readonly operations?: readonly string[];
  readonly evidence: Evidence;
  /** Where the row was read: a page of the vendor, or a description of the capture. */
  readonly source: string;
  /** What to do, written for the person who reads the log. Left out where nothing useful is known. */
  readonly advice?: { readonly en: string; readonly 'zh-CN': string };
}

export type ErrorCatalogue = Readonly<Record<string, ErrorEntry>>;
