import type { Profile, VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import type { InferredRuleId } from '../rules/rules.ts';

/** The definitions of RFC 6749, sections 4.1.2.1 and 5.2, with which the captured `debug.desc` begins. */
const descriptions = {
  tokenRequestInvalid:
    'The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed.',
  tokenScopeInvalid: 'The requested scope is invalid, unknown, or malformed.',
  invalidClient:
    'Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method).',
  unsupportedGrantType: 'The authorization grant type is not supported by the authorization server.',
  unauthorizedClient: 'The authenticated client is not authorized to use this authorization grant type.',
  unsupportedResponseType: 'The authorization server does not support obtaining an access token using this method.',
  invalidGrant:
    'The provided authorization grant or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.',
  temporarilyUnavailable:
    'The authorization server is currently unable to handle the request due to a temporary overloading or maintenance of the server.',
  /** No error of OAuth 2.0. */
  tokenClientError: undefined,
} as const;

type Reason = keyof typeof descriptions;

/** The reasons for which a live answer is known, and so a text that differs from the one of the vendor's table. */
const captured = ['tokenRequestInvalid', 'tokenScopeInvalid', 'invalidClient', 'unsupportedGrantType'] as const;

type CapturedReason = (typeof captured)[number];

interface Details {
  readonly diagnostics: string;
  /** What a captured answer says after the definition. */
  readonly hint?: string;
  readonly inferredRules?: readonly InferredRuleId[];
}

/** Refuses a token call as the profile has it. */
export function refuseTokenCall(reason: Reason, profile: Profile, details: Details): VendorResponse {
  const { diagnostics, hint, inferredRules = [] } = details;
  if (profile === 'documented') {
    return isCaptured(reason)
      ? fail(reason, { text: 'documented', inferredRules, diagnostics })
      : fail(reason, { inferredRules, diagnostics });
  }
  const description = [descriptions[reason], hint].filter((text) => text !== undefined).join(' ');
  return fail(reason, {
    ...(description === '' ? {} : { description }),
    inferredRules: [...inferredRules, ...textRules(reason)],
    diagnostics,
  });
}

function isCaptured(reason: Reason): reason is CapturedReason {
  return captured.some((known) => known === reason);
}

/** Only of two reasons the text of `debug.desc` has been captured. */
function textRules(reason: Reason): readonly InferredRuleId[] {
  if (reason === 'tokenRequestInvalid' || reason === 'tokenScopeInvalid') return [];
  return isCaptured(reason) ? ['wps.token-debug-text'] : ['wps.token-debug-text', 'wps.token-table-text'];
}
