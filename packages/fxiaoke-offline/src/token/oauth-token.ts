import { isHeaderSafe, isPlainObject } from '@x/core-signing';

/** The two values that every call carries in its headers. */
export interface OauthToken {
  readonly accessToken: string;
  /** The company's account at the vendor. */
  readonly ea: string;
}

export function isOauthToken(value: unknown): value is OauthToken {
  return isPlainObject(value) && isHeaderText(value['accessToken']) && isHeaderText(value['ea']);
}

function isHeaderText(value: unknown): boolean {
  return typeof value === 'string' && isHeaderSafe(value);
}
