import type { Side } from '../evidence/evidence.ts';

/** A request and its answer, as they were on the wire. */
export interface Exchange {
  /** Who is under test: the client that sent the request, or the mock that answered it. */
  readonly side: Side;
  readonly method: string;
  /** As on the request line. */
  readonly target: string;
  /** By names in lower case. */
  readonly requestHeaders: ReadonlyMap<string, string>;
  readonly requestBody: string;
  readonly status: number;
  readonly answerBody: string;
}

/** An exchange that may still be under way. */
export interface OpenExchange {
  /** The exchange, once the answer is complete. */
  finished(): Exchange | undefined;
}
