import type { Operation, Schema } from '@x/core-signing';

/** An operation of WPS 365, with the type of what a good answer carries. */
export interface WpsOperation<Data> extends Operation {
  readonly query?: Schema<object>;
  readonly body?: Schema<object>;
  readonly data: Schema<Data>;
}

/** What all operations on users have in common. The vendor states no rate limit for any of them. */
export const userOperation = { vendor: 'wps', rateLimits: [], evidence: 'documented' } as const;
