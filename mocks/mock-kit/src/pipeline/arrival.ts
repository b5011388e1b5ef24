import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestTarget } from '../http/request-target.ts';
import type { MockOperation, VendorDescription } from '../vendor/mock-vendor.ts';

/** A request on arrival: its route has been found, its body not been read yet. */
export interface Arrival {
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  readonly target: RequestTarget;
  readonly vendor: VendorDescription;
  /** The operations with this method and path; none when the vendor has no such route. */
  readonly operations: readonly MockOperation[];
  readonly pathParameters: Readonly<Record<string, string>>;
}
