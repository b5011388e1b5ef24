import type { VendorName } from '../vendor/mock-vendor.ts';

/** Which requests are meant. Everything named has to hold; a match without fields takes every request. */
export interface RequestMatch {
  /** The id of an operation, `*` standing for any text: `wps.get`, `wps.*`. */
  readonly operation?: string;
  readonly vendor?: VendorName;
  readonly method?: string;
  /** The path without its query, as sent. */
  readonly path?: string;
  /** The id of the app whose credentials the request carries. */
  readonly credential?: string;
  /** A text that the body contains. Faults look at the body as it was sent, the journal at the masked one. */
  readonly bodyContains?: string;
  /** Header values by name in any case. */
  readonly header?: Readonly<Record<string, string>>;
  /** Of the answer; faults do not take it. */
  readonly status?: number;
  /** Only requests with violations, or only those without; faults do not take it. */
  readonly violations?: boolean;
}
