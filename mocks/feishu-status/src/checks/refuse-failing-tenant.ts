import { errors } from '@x/feishu-status/contract';
import type { Profile } from '@x/mock-kit';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import type { FeishuTenant } from '../seed/feishu-seed.ts';

/** Answers for a vendor that fails at a tenant. Nothing is done before. */
export function refuseFailingTenant(
  { inferredRules, profile }: FeishuCall,
  { failing }: FeishuTenant,
  httpStatus: 500 | 200,
): void {
  if (!failing) return;
  inferredRules.add('feishu.failing-tenant');
  throw new Refusal('internalError', {
    httpStatus,
    message: internalErrorMessage(profile),
    diagnostics: 'the tenant has failing: true',
  });
}

export function internalErrorMessage(profile: Profile): string {
  const { message, alternativeMessages } = errors.internalError;
  return profile === 'documented' ? message : alternativeMessages.observed;
}
