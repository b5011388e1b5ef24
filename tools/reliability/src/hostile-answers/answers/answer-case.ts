import type { DocumentedOperation } from '../../documented/documented-operation.ts';

/** How an answer reaches the client without a socket: through its option `fetch` or its option `dispatcher`. */
export type Way = 'fetch' | 'dispatcher';

/** How an answer goes on after its first bytes. */
export type Ending =
  | { readonly type: 'complete' }
  /** The connection breaks, before the answer or in the middle of its body. */
  | { readonly type: 'broken'; readonly when: 'before' | 'midway' }
  /** Nothing more comes; what then ends the call is `by`. */
  | {
      readonly type: 'silent';
      readonly when: 'before' | 'midway';
      readonly by: 'timeout' | 'deadline' | 'client-closed';
    }
  /** The body never ends. */
  | { readonly type: 'endless' };

/** One answer, as a vendor, a gateway or someone worse may give it to one operation. */
export interface AnswerCase {
  readonly operation: DocumentedOperation;
  /** What the generator meant to make, for reports and counts. */
  readonly what: string;
  readonly way: Way;
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
  readonly chunkBytes: number;
  readonly ending: Ending;
  /** Interim answers (1xx) that come first; only a dispatcher can hand these on. */
  readonly interim: readonly number[];
  /** How often the client may try. */
  readonly maxAttempts: 1 | 2;
  /** The client's `maxResponseBytes`. */
  readonly maxResponseBytes: number;
}
