import type { SignatureReport, Violation } from '../vendor/call-notes.ts';
import type { VendorName } from '../vendor/mock-vendor.ts';

/** `open`: being received or answered. `done`: answered. `aborted`: the connection ended before the answer. */
export type JournalPhase = 'open' | 'done' | 'aborted';

/** A fault that took part in an answer. */
export interface InjectedFault {
  /** The id of the rule. */
  readonly id: string;
  /** The step as text, for example `429(retry=1)`. */
  readonly step: string;
}

/** One request to a vendor's mock and what came of it. Secrets and tokens are masked with `***`. */
export interface JournalEntry {
  /** Counts up from 1 since the start or the last reset. */
  readonly sequence: number;
  /** The `x-mock-request-id` of the answer. */
  readonly id: string;
  readonly session: string;
  readonly vendor: VendorName;
  readonly operation: string | undefined;
  /** When the request arrived by the session's clock, ISO 8601. */
  readonly at: string;
  /** From arrival to answer by the machine's clock; undefined while open. */
  readonly durationMs: number | undefined;
  readonly phase: JournalPhase;
  /** Who ended the connection before the answer: the client, a reset, the end of the server, or a fault. */
  readonly abortedBy: 'client' | 'reset' | 'stop' | 'fault' | undefined;
  readonly method: string;
  /** As sent, but for masked query values. */
  readonly target: string;
  /** Names and values in turn, in the order and spelling in which they arrived. */
  readonly requestHeaders: readonly string[];
  /** JSON and form bodies; of any other, the size. Undefined until it has been read. */
  readonly requestBody: string | undefined;
  /** Of the body as it arrived, hexadecimal; undefined until it has been read. */
  readonly requestBodySha256: string | undefined;
  readonly status: number | undefined;
  /** Names and values in turn, as sent. */
  readonly responseHeaders: readonly string[];
  readonly responseBody: string | undefined;
  readonly inferredRules: readonly string[];
  readonly diagnostics: string | undefined;
  readonly violations: readonly Violation[];
  readonly signature: SignatureReport | undefined;
  readonly fault: InjectedFault | undefined;
  /** The id of the app whose credentials the request carried, as far as known; never a secret or a token. */
  readonly credential: string | undefined;
}

/** What is known of a request when it arrives. */
export type Arrived = Pick<
  JournalEntry,
  | 'id'
  | 'session'
  | 'vendor'
  | 'at'
  | 'method'
  | 'target'
  | 'requestHeaders'
  | 'operation'
  | 'requestBody'
  | 'requestBodySha256'
  | 'credential'
>;

/** What is known of a request when it has been answered, or when its connection has gone. */
export type Finished = Omit<JournalEntry, keyof Arrived | 'sequence' | 'durationMs'>;
