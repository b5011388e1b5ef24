import { types } from 'node:util';
import type { SignableBody } from './signable-request.ts';

/** Refuses a body whose bytes are not known yet, such as an object that still has to be turned into JSON. */
export function checkBody(body: SignableBody): void {
  // Not `instanceof`: test runners and worker realms have a Uint8Array of their own.
  if (body !== undefined && typeof body !== 'string' && !types.isUint8Array(body)) {
    throw new TypeError('body must be a string, a Uint8Array or undefined: pass exactly what will be sent');
  }
}
