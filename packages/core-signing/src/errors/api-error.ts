import type { ConfigError } from './config-error.ts';
import { errorMarker } from './error-marker.ts';
import type { InputError } from './input-error.ts';
import type { ProtocolError } from './protocol-error.ts';
import type { TransportError } from './transport-error.ts';
import type { VendorError } from './vendor-error.ts';

/**
 * Every error that a client throws by itself, told apart by `kind`. The one other thing that a call throws is the
 * caller's own abort reason, as it is.
 */
export type ApiError<Reason extends string = string> =
  | ConfigError
  | InputError
  | TransportError
  | ProtocolError
  | VendorError<Reason>;

export type ApiErrorKind = ApiError['kind'];

/** Whether a caught value is an error of these packages; also true for errors of another installed copy. */
export function isApiError<Reason extends string = string>(value: unknown): value is ApiError<Reason> {
  return value instanceof Error && errorMarker in value;
}
