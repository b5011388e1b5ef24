import type { Profile, VendorResponse } from '@x/mock-kit';
import { firstRefusal } from '../answer/first-refusal.ts';
import type { WpsApp } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { refuseTokenCall } from './refuse-token-call.ts';
import type { TokenRequest } from './token-request.ts';

const inferredRules = ['wps.token-form'] as const;

/** Looks at the fields that the page of the token call does not have, where the switch says so. */
export function checkTokenForm(
  { responseType, scope }: TokenRequest,
  app: WpsApp,
  { switches }: WpsState,
  profile: Profile,
): VendorResponse | undefined {
  if (!switches.strictTokenForm) return undefined;
  // The vendor joins scopes with commas; a blank between them makes one scope of them that nobody has.
  const unknown = scope === '' ? undefined : scope.split(',').find((name) => !app.scopes.includes(name));
  return firstRefusal([
    responseType === '' || responseType === 'code'
      ? undefined
      : refuseTokenCall('unsupportedResponseType', profile, {
          inferredRules,
          diagnostics: 'response_type can only be code',
        }),
    unknown === undefined
      ? undefined
      : refuseTokenCall('tokenScopeInvalid', profile, {
          hint: `The OAuth 2.0 Client is not allowed to request scope '${unknown}'.`,
          inferredRules,
          diagnostics: `app ${app.id} does not have the scope ${unknown}; scopes are joined by commas`,
        }),
  ]);
}
