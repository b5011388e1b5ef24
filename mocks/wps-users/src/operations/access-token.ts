import type { Profile, VendorResponse } from '@x/mock-kit';
import { firstRefusal } from '../answer/first-refusal.ts';
import { jsonResponse } from '../answer/json-response.ts';
import { checkMediaType } from '../checks/media-type.ts';
import { checkPrefix } from '../checks/prefix.ts';
import type { WpsTokenService } from '../state/seed-schema.ts';
import { checkClient, checkRelease } from '../token/client.ts';
import { checkTokenForm } from '../token/form.ts';
import { checkGrant, checkGrantType } from '../token/grant.ts';
import { issueToken } from '../token/issue-token.ts';
import { refuseTokenCall } from '../token/refuse-token-call.ts';
import { readTokenRequest } from '../token/token-request.ts';
import type { WpsCall } from '../wps-call.ts';

/** `POST /oauth2/token` with the grant `client_credentials`: unsigned, and answered without an envelope. */
export function answerAccessToken(call: WpsCall): VendorResponse {
  const { request, state, now, ids, profile } = call;
  const form = readTokenRequest(request);
  const app = state.apps.get(form.clientId);
  const misrouted = checkPrefix(call, app);
  if (misrouted !== undefined) return misrouted;
  const ofApp =
    app === undefined
      ? []
      : [checkRelease(app, profile), checkGrant(form, app, state, profile), checkTokenForm(form, app, state, profile)];
  const refusal = firstRefusal([
    checkService(state.tokenService, profile),
    checkMediaType(request, 'application/x-www-form-urlencoded'),
    checkGrantType(form, state, profile),
    checkClient(form, app, profile),
    ...ofApp,
  ]);
  if (refusal !== undefined) return refusal;

  const { id, lifetimeSeconds } = issueToken(state, form.clientId, now, ids);
  const token_type = call.prefix === '' ? 'bearer' : 'Bearer';
  return jsonResponse(200, { access_token: id, expires_in: lifetimeSeconds, token_type });
}

function checkService({ maintenance }: WpsTokenService, profile: Profile): VendorResponse | undefined {
  if (!maintenance) return undefined;
  return refuseTokenCall('temporarilyUnavailable', profile, {
    inferredRules: ['wps.token-maintenance'],
    diagnostics: 'the maintenance of tokenService is set in the state',
  });
}
