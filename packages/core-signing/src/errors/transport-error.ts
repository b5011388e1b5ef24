import type { VendorName } from '../contract/operation.ts';
import { errorMarker } from './error-marker.ts';
import type { Sent, TransportProblem } from './failure.ts';

/** No whole answer arrived: the network failed, time ran out, or the answer was too large. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  readonly [errorMarker] = true;
  readonly kind = 'transport';
  readonly vendor: VendorName;
  readonly operation: string;
  readonly problem: TransportProblem;
  /** Whether the vendor may have received the last attempt. */
  readonly sent: Sent;
  /** The code of the system or of the HTTP library, such as `ECONNREFUSED`. */
  readonly systemCode: string | undefined;
  /** How many times the request was tried. */
  readonly attempts: number;

  constructor(
    message: string,
    fields: {
      vendor: VendorName;
      operation: string;
      problem: TransportProblem;
      sent: Sent;
      systemCode: string | undefined;
      attempts: number;
    },
  ) {
    super(message);
    this.vendor = fields.vendor;
    this.operation = fields.operation;
    this.problem = fields.problem;
    this.sent = fields.sent;
    this.systemCode = fields.systemCode;
    this.attempts = fields.attempts;
  }
}
