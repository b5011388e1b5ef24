import type { Profile, VendorResponse } from '@x/mock-kit';
import { fail } from '../answer/fail.ts';
import type { WpsApp, WpsToken } from '../state/seed-schema.ts';

export function checkTokenKind(token: WpsToken, wanted: WpsToken['kind']): VendorResponse | undefined {
  if (token.kind === wanted) return undefined;
  return fail('accessDenied', {
    inferredRules: ['wps.token-kind'],
    diagnostics: `the operation wants the token of an ${wanted}, and this is the token of a ${token.kind}`,
  });
}

/** One of the operation's scopes is enough. */
export function checkScope(app: WpsApp, scopes: readonly string[], profile: Profile): VendorResponse | undefined {
  if (scopes.some((scope) => app.scopes.includes(scope))) return undefined;
  const diagnostics = `app ${app.id} has none of the scopes ${scopes.join(', ')}`;
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
