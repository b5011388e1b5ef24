import type { ServerResponse } from 'node:http';
import type { FaultRefusal } from '../../vendor/fault-refusal.ts';
import type { VendorResponse } from '../../vendor/vendor-response.ts';

/** A request that a fault happens to, and what the fault may do with it. */
export interface FaultedExchange {
  /** Nothing has been sent yet. */
  readonly response: ServerResponse;
  /** Aborted with reason `reset` or `stop` when nobody is to wait any longer. */
  readonly signal: AbortSignal;
  /** Runs the vendor's handler, which commits its changes. Called at most once. */
  answer(): VendorResponse;
  /** Puts a refusal into the vendor's words. */
  refuse(refusal: FaultRefusal): VendorResponse;
  /** Sends an answer whole and gives its headers, names and values in turn. */
  send(answer: VendorResponse): string[];
  /** The headers with which `send` would send the answer, `Content-Length` among them. */
  headersOf(answer: VendorResponse): string[];
}

/** What ended a connection that was still to be answered. */
export type Departure = 'client' | 'reset' | 'stop';

export interface Answered {
  readonly kind: 'answered';
  readonly answer: VendorResponse;
  /** Names and values in turn, as sent. */
  readonly headers: string[];
}

/** What ended a connection before the whole answer. */
export type Loss = 'fault' | Departure;

export type FaultOutcome =
  | Answered
  | {
      readonly kind: 'lost';
      readonly by: Loss;
      /** What would have been answered, where the vendor or a step had said so already. */
      readonly answer?: VendorResponse;
    };
