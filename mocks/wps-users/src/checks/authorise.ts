import type { VendorResponse } from '@x/mock-kit';
import type { operations } from '@x/wps-users/contract';
import { firstRefusal } from '../answer/first-refusal.ts';
import type { InferredRuleId } from '../rules/rules.ts';
import type { WpsCall } from '../wps-call.ts';
import { checkToken, refuseBearer, refuseWithoutBearer } from './bearer.ts';
import { bearerOf, type Caller, callerOf } from './caller.ts';
import { checkSignature } from './interface-signature.ts';
import { checkMediaType } from './media-type.ts';
import { checkPlan, checkScope, checkTokenKind } from './permission.ts';
import { checkStanding } from './standing.ts';

type ContractOperation = (typeof operations)[keyof typeof operations];

export type Authorisation =
  | { readonly kind: 'refused'; readonly response: VendorResponse }
  | {
      readonly kind: 'granted';
      readonly caller: Caller;
      /** What a good answer rests on. */
      readonly inferredRules: readonly InferredRuleId[];
    };

/** Everything that stands before an operation: what is sent, who sends it, and what they may do. */
export function authorise(call: WpsCall, operation: ContractOperation, takesBody: boolean): Authorisation {
  const { request, state } = call;
  const bearer = bearerOf(request);
  const caller = callerOf(state, bearer);
  const signature = checkSignature(call, caller?.app);
  const refusal = firstRefusal([
    takesBody ? checkMediaType(request, 'application/json') : undefined,
    bearer === undefined ? refuseWithoutBearer(request) : undefined,
    signature.refusal,
    bearer === undefined ? undefined : checkToken(call, caller?.token),
    ...(caller === undefined ? [] : rightsRefusals(caller, operation, call)),
  ]);
  if (refusal !== undefined) return { kind: 'refused', response: refusal };
  // A call without a caller was refused above; should it ever get here, it must not get any further.
  if (caller === undefined) return { kind: 'refused', response: refuseBearer('nobody holds the token') };
  return { kind: 'granted', caller, inferredRules: signature.inferredRules };
}

function rightsRefusals(
  caller: Caller,
  { token, scopes }: ContractOperation,
  { profile, state: { company } }: WpsCall,
) {
  return [
    checkTokenKind(caller.token, token),
    checkScope(caller, scopes, profile),
    checkPlan(caller.app),
    checkStanding(company),
  ];
}
