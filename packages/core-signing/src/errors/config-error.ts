import { errorMarker } from './error-marker.ts';

/**
 * The client was set up wrongly: an option is missing, unknown or of the wrong form. Thrown when the client is made;
 * later only when the caller's own `getAccessToken` fails, with its error as `cause`. Nothing was sent.
 */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly [errorMarker] = true;
  readonly kind = 'config';
  readonly sent = 'no';
  /** The name of the option; never its value. */
  readonly option: string;

  constructor(message: string, option: string, options?: ErrorOptions) {
    super(message, options);
    this.option = option;
  }
}
