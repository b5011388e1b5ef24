import type { MockCall, Profile, VendorResponse } from '@x/mock-kit';
import { firstRefusal } from '../answer/first-refusal.ts';
import type { InferredRuleId } from '../rules.ts';
import type { WpsApp } from '../state/seed-schema.ts';
import type { WpsState } from '../state/wps-state.ts';
import { checkToken, refuseBearer } from './bearer.ts';
import { bearerOf, type Caller, callerOf } from './caller.ts';
import { checkSignature } from './interface-signature.ts';
import { checkMediaType } from './media-type.ts';
import { checkPlan, checkScope, checkTokenKind } from './permission.ts';

export type Authorisation =
  | { readonly kind: 'refused'; readonly response: VendorResponse }
  | {
      readonly kind: 'granted';
      readonly app: WpsApp;
      /** What a good answer rests on. */
      readonly inferredRules: readonly InferredRuleId[];
    };

/** Everything that stands before an operation for apps: what is sent, who sends it, and what they may do. */
export function authorise(call: MockCall<WpsState>, scopes: readonly string[]): Authorisation {
  const { request, state, now, profile } = call;
  const bearer = bearerOf(request);
  const caller = callerOf(state, bearer);
  const signature = checkSignature(call, caller?.app);
  const refusal = firstRefusal([
    checkMediaType(request, 'application/json'),
    bearer === undefined ? refuseBearer('Authorization must read Bearer {access_token}') : undefined,
    signature.refusal,
    bearer === undefined ? undefined : checkToken(caller?.token, now),
    ...(caller === undefined ? [] : rightsRefusals(caller, scopes, profile)),
  ]);
  if (refusal !== undefined) return { kind: 'refused', response: refusal };
  // A call without a caller was refused above; should it ever get here, it must not get any further.
  if (caller === undefined) return { kind: 'refused', response: refuseBearer('nobody holds the token') };
  return { kind: 'granted', app: caller.app, inferredRules: signature.inferredRules };
}

function rightsRefusals({ token, app }: Caller, scopes: readonly string[], profile: Profile) {
  return [checkTokenKind(token, 'app'), checkScope(app, scopes, profile), checkPlan(app)];
}
