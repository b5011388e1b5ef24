import type { Profile, VendorResponse } from '@x/mock-kit';
import type { WpsApp } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { refuseTokenCall } from './refuse-token-call.ts';
import type { TokenRequest } from './token-request.ts';

type GrantType = WpsApp['grantTypes'][number];

/** Refuses a grant that the endpoint does not serve: it serves client_credentials, and what some app may use. */
export function checkGrantType({ grantType }: TokenRequest, state: WpsState, profile: Profile) {
  if (grantType === '') {
    return refuseTokenCall('tokenRequestInvalid', profile, { diagnostics: 'grant_type is missing or empty' });
  }
  const served = servedGrantTypes(state);
  if (isOneOf(served, grantType)) return undefined;
  const diagnostics = `this mock serves the grant ${served.join(', ')} only`;
  return refuseTokenCall('unsupportedGrantType', profile, { diagnostics });
}

/** Refuses a grant that the app may not use, and a code or refresh token, since the mock has given none. */
export function checkGrant(
  form: TokenRequest,
  app: WpsApp,
  state: WpsState,
  profile: Profile,
): VendorResponse | undefined {
  const { grantType } = form;
  if (!isOneOf(servedGrantTypes(state), grantType)) return undefined;
  if (!app.grantTypes.includes(grantType)) {
    return refuseTokenCall('unauthorizedClient', profile, {
      inferredRules: ['wps.token-grant-types'],
      diagnostics: `${grantType} is none of the grantTypes of app ${app.id}`,
    });
  }
  switch (grantType) {
    case 'client_credentials':
      return undefined;
    case 'authorization_code':
      return refuseGrant('code', form.code, profile);
    case 'refresh_token':
      return refuseGrant('refresh_token', form.refreshToken, profile);
  }
}

function refuseGrant(field: string, value: string, profile: Profile): VendorResponse {
  if (value === '') {
    return refuseTokenCall('tokenRequestInvalid', profile, { diagnostics: `${field} is missing or empty` });
  }
  return refuseTokenCall('invalidGrant', profile, {
    inferredRules: ['wps.token-grant-unknown'],
    diagnostics: `the mock has given no ${field}, so none is good`,
  });
}

function servedGrantTypes({ apps }: WpsState): readonly GrantType[] {
  return [...new Set<GrantType>(['client_credentials', ...[...apps.values()].flatMap(({ grantTypes }) => grantTypes)])];
}

function isOneOf(grantTypes: readonly GrantType[], text: string): text is GrantType {
  return grantTypes.some((grantType) => grantType === text);
}
