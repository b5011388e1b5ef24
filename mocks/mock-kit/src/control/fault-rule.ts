import type { FaultCondition } from '../vendor/fault-refusal.ts';
import type { RequestMatch } from './request-match.ts';

/** What happens to one request. */
export type FaultStep =
  | 'pass'
  /** The vendor's refusal with this status, in its own words. */
  | {
      readonly status: number;
      readonly code?: number | string;
      readonly headers?: Readonly<Record<string, string>>;
      readonly retryAfterS?: number;
    }
  | { readonly vendor: FaultCondition }
  /** An HTML page, as a proxy in front of the vendor would send. */
  | { readonly gateway: 502 | 503 | 504 }
  | {
      readonly raw: {
        readonly status: number;
        readonly headers?: Readonly<Record<string, string>>;
        readonly body: string;
      };
    }
  /** Milliseconds before the request is looked at; random ones repeat under the session's random seed. */
  | {
      readonly delay:
        | number
        | { readonly fixed: number }
        | { readonly uniform: readonly [number, number] }
        | { readonly lognormal: { readonly median: number; readonly sigma: number } };
    }
  /** The answer in so many pieces, spread over so many milliseconds. */
  | { readonly dribble: { readonly chunks: number; readonly overMs: number } }
  /** No answer; after so many milliseconds the connection is closed. */
  | { readonly hang: true | number }
  /** The connection is reset (TCP RST); a number is how many bytes of the body are sent before. */
  | { readonly reset: 'before-headers' | 'after-headers' | 'mid-body' | number }
  /** The connection is ended (TCP FIN). */
  | { readonly close: 'before-headers' | 'mid-body' }
  /**
   * So many bytes of the body: `short` under the full Content-Length, `chunked` without the last chunk, `valid` as if
   * they were all.
   */
  | { readonly truncate: { readonly bytes: number; readonly framing: 'short' | 'chunked' | 'valid' } }
  /** Bytes that are no HTTP. */
  | { readonly garbage: true }
  /** A chunk whose size is no number. */
  | { readonly badChunk: true }
  /** Several at once, for example a delay and a status. */
  | { readonly all: readonly FaultStep[] };

export interface FaultRule {
  /** Made up when left out. */
  readonly id?: string;
  readonly match: RequestMatch;
  /** One step for each request that matches, in this order. */
  readonly script: readonly FaultStep[];
  /** What happens to requests after the last step: `pass` by default. */
  readonly then?: 'pass' | 'repeat-last' | 'loop';
  /**
   * `before`: the vendor's handler does not run, no state changes. `after`: the handler runs, its changes stay, and the
   * answer is lost or replaced. Steps that cut or slow the vendor's own answer need one and are always `after`; all
   * others are `before` by default.
   */
  readonly phase?: 'before' | 'after';
  readonly note?: string;
}

/** An armed rule and how far it has come. */
export interface ArmedFault extends FaultRule {
  readonly id: string;
  /** Requests that took a step of it. */
  readonly hits: number;
  /** Steps that are still to come; undefined when it never ends. */
  readonly remaining: number | undefined;
}
