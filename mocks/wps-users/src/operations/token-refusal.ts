import type { Profile, VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';

/** The definitions of RFC 6749, section 5.2, with which the captured `debug.desc` begins. */
const descriptions = {
  tokenRequestInvalid:
    'The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed.',
  invalidClient:
    'Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method).',
  unsupportedGrantType: 'The authorization grant type is not supported by the authorization server.',
} as const;

/** Refuses a token call as the profile has it. */
export function refuseTokenCall(
  reason: keyof typeof descriptions,
  profile: Profile,
  diagnostics: string,
): VendorResponse {
  if (profile === 'documented') return fail(reason, { text: 'documented', diagnostics });
  return fail(reason, {
    description: descriptions[reason],
    // Of the three only the first has been captured.
    ...(reason === 'tokenRequestInvalid' ? {} : { inferredRules: ['wps.token-debug-text'] as const }),
    diagnostics,
  });
}
