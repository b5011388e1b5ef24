import type { VendorResponse } from '@x/mock-kit';
import type { Caller } from '../checks/authenticate.ts';
import type { JsonObject } from '../checks/read-json-body.ts';
import type { FxiaokeCall } from '../state/call.ts';

/** A call whose credentials, rights, rate and operation were found good. */
export interface BusinessRequest {
  readonly call: FxiaokeCall;
  readonly body: JsonObject;
  readonly caller: Caller;
  readonly traceId: string;
}

/** An operation that wants a corpAccessToken. */
export interface BusinessOperation {
  /**
   * Whether a body is this operation's. Asked on the path that the vendor's page prints, which several operations may
   * share; no body may be two operations' of one path. Left out where the printed path is the operation's own.
   */
  readonly accepts?: (body: JsonObject) => boolean;
  /** Checks the parameters, does what the operation does, or changes nothing and refuses. */
  readonly answer: (request: BusinessRequest) => VendorResponse;
}
