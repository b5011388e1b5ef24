import type { SigningKeys } from './signing-keys.ts';

const visibleAsciiWithoutColon = /^[\x21-\x39\x3b-\x7e]+$/;

/** Refuses keys that no signature can be made of. The messages name the field only: the two are easily mixed up. */
export function checkKeys(keys: SigningKeys): void {
  const { accessKey, secretKey } = keys;
  if (typeof accessKey !== 'string' || accessKey === '') {
    throw new TypeError('accessKey must be a non-empty string: pass the APPID of the app');
  }
  if (!visibleAsciiWithoutColon.test(accessKey)) {
    throw new TypeError('accessKey must be visible ASCII without spaces and colons, or it cannot travel in a header');
  }
  if (typeof secretKey !== 'string' || secretKey === '') {
    throw new TypeError('secretKey must be a non-empty string: pass the APPKEY of the app');
  }
}
