import type { WpsUsersReason } from '@x/wps-users/contract';

/**
 * The three shapes in which the vendor says no:
 *
 * - `service`: `{ code, msg }`, as the pages print it.
 * - `gateway`: `{ code, message, desc? }`, as captured for what the gateway refuses before a service sees it.
 * - `token`: `{ code, msg, debug?: { desc } }`, as captured from the token endpoint.
 */
export type Dialect = 'service' | 'gateway' | 'token';

const dialects: Partial<Record<WpsUsersReason, Dialect>> = {
  scopeMissing: 'gateway',
  tokenRequestInvalid: 'token',
  tokenScopeInvalid: 'token',
  tokenClientError: 'token',
  unauthorizedClient: 'token',
  unsupportedResponseType: 'token',
  invalidClient: 'token',
  invalidGrant: 'token',
  unsupportedGrantType: 'token',
  temporarilyUnavailable: 'token',
};

/** Texts that only the gateway sends, though a service sends the same code. */
const gatewayTexts: readonly string[] = [
  'signatureHeaderInvalid',
  'signatureVersionUnknown',
  'signatureWrong',
  'signatureDateInvalid',
  'planLacksInterface',
];

export function dialectOf(reason: WpsUsersReason, text: string | undefined): Dialect {
  if (text !== undefined && gatewayTexts.includes(text)) return 'gateway';
  return dialects[reason] ?? 'service';
}
