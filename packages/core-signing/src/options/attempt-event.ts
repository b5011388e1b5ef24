import type { HttpMethod, VendorName } from '../contract/operation.ts';

/** What is told of one attempt. Holds no header, body, query, host or id of a user; times are to a tenth of a millisecond. */
export interface AttemptEvent {
  readonly vendor: VendorName;
  readonly operation: string;
  readonly method: HttpMethod;
  /**
   * The vendor's path as its contract has it, such as `/v7/users/:user_id`: a parameter by its name, never by its value.
   * What stands in the path of a `baseURL` is not in it.
   */
  readonly path: string;
  /**
   * A UUID, the same for every attempt of one call. A token call is a call of its own: others may wait for it too.
   */
  readonly callId: string;
  /** From 1. */
  readonly attempt: number;
  /**
   * How long the attempt waited before its request, in milliseconds: for an access token when none was at hand, then for
   * its place at the `limiter`. The pause between two attempts is not in it, that is `retryInMs`.
   */
  readonly waitedMs: number;
  /**
   * How long the HTTP exchange took, in milliseconds: from handing the request over, a new connection included, until its
   * answer was read or it failed. Left out when there was none, since the call ended while it waited.
   */
  readonly durationMs?: number;
  readonly outcome: 'ok' | 'transport' | 'protocol' | 'vendor';
  /** Left out when no answer arrived. */
  readonly httpStatus?: number;
  /** The vendor's reason, or what was wrong with the connection or the answer. */
  readonly reason?: string;
  readonly requestId?: string;
  /** Set when the request will be sent again after this pause, in milliseconds. */
  readonly retryInMs?: number;
}
