import type { Profile, VendorResponse } from '@x/mock-kit';
import { equalInConstantTime } from '../equal-in-constant-time.ts';
import type { WpsApp } from '../state/seed-schema.ts';
import { refuseTokenCall } from './refuse-token-call.ts';
import type { TokenRequest } from './token-request.ts';

/** Refuses a caller who does not show to be the app. */
export function checkClient(form: TokenRequest, app: WpsApp | undefined, profile: Profile): VendorResponse | undefined {
  const refuse = (reason: 'tokenRequestInvalid' | 'invalidClient', diagnostics: string) =>
    refuseTokenCall(reason, profile, { diagnostics });
  if (form.clientId === '') return refuse('tokenRequestInvalid', 'client_id is missing or empty');
  if (form.clientSecret === '') return refuse('tokenRequestInvalid', 'client_secret is missing or empty');
  if (app === undefined) return refuse('invalidClient', 'client_id is no app of this mock');
  if (equalInConstantTime(app.appKey, form.clientSecret)) return undefined;
  return refuse('invalidClient', 'client_secret is not the key of the app');
}

/** Refuses an app that has not been released. */
export function checkRelease({ id, released }: WpsApp, profile: Profile): VendorResponse | undefined {
  if (released) return undefined;
  return refuseTokenCall('tokenClientError', profile, {
    inferredRules: ['wps.token-unreleased-app'],
    diagnostics: `app ${id} is not released`,
  });
}
