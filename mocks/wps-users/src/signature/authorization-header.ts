export interface AuthorizationHeader {
  readonly version: string;
  readonly accessKey: string;
  readonly signature: string;
}

/**
 * Takes `KSO-1 {APPID}:{signature}` apart at its first blank and the first colon after it, as the vendor's sample
 * verifier does: a second blank or colon ends up in a part, which is then found to be wrong. Undefined when there is
 * no blank or no colon.
 */
export function parseAuthorizationHeader(value: string): AuthorizationHeader | undefined {
  const blank = value.indexOf(' ');
  const colon = value.indexOf(':', blank + 1);
  if (blank === -1 || colon === -1) return undefined;
  return {
    version: value.slice(0, blank),
    accessKey: value.slice(blank + 1, colon),
    signature: value.slice(colon + 1),
  };
}
