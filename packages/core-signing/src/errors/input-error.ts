import type { VendorName } from '../contract/operation.ts';
import { errorMarker } from './error-marker.ts';
import type { Issue } from './failure.ts';

/** The caller's input breaks a rule of the operation. It was checked before sending, so nothing was sent. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly [errorMarker] = true;
  readonly kind = 'input';
  readonly sent = 'no';
  readonly vendor: VendorName;
  readonly operation: string;
  /** Every fault that was found, by its path. */
  readonly issues: readonly Issue[];
  /** The vendor's page of the operation. */
  readonly doc: string;

  constructor(
    message: string,
    fields: { vendor: VendorName; operation: string; issues: readonly Issue[]; doc: string },
  ) {
    super(message);
    this.vendor = fields.vendor;
    this.operation = fields.operation;
    this.issues = fields.issues;
    this.doc = fields.doc;
  }
}
