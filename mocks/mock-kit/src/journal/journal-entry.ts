import type { VendorName } from '../vendor/mock-vendor.ts';

/** `open`: being received or answered. `done`: answered. `aborted`: the connection went away before the answer. */
export type JournalPhase = 'open' | 'done' | 'aborted';

/** One request to a vendor's mock and what came of it. Secrets and tokens are masked with `***`. */
export interface JournalEntry {
  /** Counts up from 1 since the start or the last reset. */
  readonly sequence: number;
  /** The `x-mock-request-id` of the answer. */
  readonly id: string;
  readonly vendor: VendorName;
  readonly operation: string | undefined;
  /** When the request arrived by the session's clock, ISO 8601. */
  readonly at: string;
  /** From arrival to answer by the machine's clock; undefined while open. */
  readonly durationMs: number | undefined;
  readonly phase: JournalPhase;
  readonly method: string;
  /** As sent, but for masked query values. */
  readonly target: string;
  /** Names and values in turn, in the order and spelling in which they arrived. */
  readonly requestHeaders: readonly string[];
  /** JSON and form bodies; of any other, the size. Undefined until it has been read. */
  readonly requestBody: string | undefined;
  readonly status: number | undefined;
  readonly responseBody: string | undefined;
  readonly inferredRules: readonly string[];
  readonly diagnostics: string | undefined;
}

/** What is known of a request when it arrives. */
export type Arrived = Pick<JournalEntry, 'id' | 'vendor' | 'at' | 'method' | 'target' | 'requestHeaders'>;

/** What is known of a request when it has been answered, or when its connection has gone. */
export type Finished = Omit<JournalEntry, keyof Arrived | 'sequence' | 'durationMs'>;
