import type { VendorResponse } from '@x/mock-kit';
import type { JsonObject } from '../../checks/read-json-body.ts';
import type { FxiaokeCall } from '../../state/call.ts';

/** An operation that fetches a token: its parameters are the credentials. */
export interface TokenOperation {
  readonly answer: (call: FxiaokeCall, body: JsonObject, traceId: string) => VendorResponse;
}
