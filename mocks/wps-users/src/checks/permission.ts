import type { Profile, VendorResponse } from '@x/mock-kit';
import type { operations } from '@x/wps-users/contract';
import { fail } from '../answer/fail.ts';
import type { WpsApp, WpsToken } from '../state/seed-schema.ts';
import type { Caller } from './caller.ts';

type WantedToken = (typeof operations)[keyof typeof operations]['token'];

export function checkTokenKind(token: WpsToken, wanted: WantedToken): VendorResponse | undefined {
  if (wanted === 'app-or-user' || token.kind === wanted) return undefined;
  return fail('accessDenied', {
    inferredRules: ['wps.token-kind'],
    diagnostics: `the operation wants a token of kind ${wanted}, and this one is of kind ${token.kind}`,
  });
}

/** One of the operation's scopes is enough. */
export function checkScope(
  { app, token, scopes }: Caller,
  accepted: readonly string[],
  profile: Profile,
): VendorResponse | undefined {
  if (accepted.some((scope) => scopes.includes(scope))) return undefined;
  const holder = token.kind === 'user' ? `the user ${token.userId} has granted` : `app ${app.id} has`;
  const diagnostics = `${holder} none of the scopes ${accepted.join(', ')}`;
  return profile === 'documented'
    ? fail('insufficientScope', { diagnostics })
    : fail('scopeMissing', {
        description: 'The requested scope is invalid, unknown, or malformed.',
        diagnostics,
      });
}

export function checkPlan(app: WpsApp): VendorResponse | undefined {
  if (!app.planLacksInterface) return undefined;
  return fail('permissionDenied', {
    text: 'planLacksInterface',
    diagnostics: `app ${app.id} has planLacksInterface set`,
  });
}
