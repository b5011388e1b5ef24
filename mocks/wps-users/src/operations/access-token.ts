import type { Profile, VendorResponse } from '@x/mock-kit';
import { firstRefusal } from '../answer/first-refusal.ts';
import { jsonResponse } from '../answer/json-response.ts';
import { checkMediaType } from '../checks/media-type.ts';
import { checkPrefix } from '../checks/prefix.ts';
import { equalInConstantTime } from '../equal-in-constant-time.ts';
import type { WpsState } from '../state/wps-state.ts';
import type { WpsCall } from '../wps-call.ts';
import { issueToken } from './issue-token.ts';
import { refuseTokenCall } from './token-refusal.ts';
import { readTokenRequest, type TokenRequest } from './token-request.ts';

/** `POST /oauth2/token` with the grant `client_credentials`: unsigned, and answered without an envelope. */
export function answerAccessToken(call: WpsCall): VendorResponse {
  const { request, state, now, ids, profile } = call;
  const form = readTokenRequest(request);
  const misrouted = checkPrefix(call, state.apps.get(form.clientId));
  if (misrouted !== undefined) return misrouted;
  const refusal = firstRefusal([
    checkMediaType(request, 'application/x-www-form-urlencoded'),
    checkGrantType(form, profile),
    checkClient(form, state, profile),
  ]);
  if (refusal !== undefined) return refusal;

  const { id, lifetimeSeconds } = issueToken(state, form.clientId, now, ids);
  const token_type = call.prefix === '' ? 'bearer' : 'Bearer';
  return jsonResponse(200, { access_token: id, expires_in: lifetimeSeconds, token_type });
}

function checkGrantType({ grantType }: TokenRequest, profile: Profile): VendorResponse | undefined {
  if (grantType === 'client_credentials') return undefined;
  if (grantType === '') return refuseTokenCall('tokenRequestInvalid', profile, 'grant_type is missing or empty');
  return refuseTokenCall('unsupportedGrantType', profile, 'this mock serves the grant client_credentials only');
}

function checkClient(form: TokenRequest, state: WpsState, profile: Profile): VendorResponse | undefined {
  if (form.clientId === '') return refuseTokenCall('tokenRequestInvalid', profile, 'client_id is missing or empty');
  if (form.clientSecret === '') {
    return refuseTokenCall('tokenRequestInvalid', profile, 'client_secret is missing or empty');
  }
  const app = state.apps.get(form.clientId);
  if (app === undefined) return refuseTokenCall('invalidClient', profile, 'client_id is no app of this mock');
  if (equalInConstantTime(app.appKey, form.clientSecret)) return undefined;
  return refuseTokenCall('invalidClient', profile, 'client_secret is not the key of the app');
}
