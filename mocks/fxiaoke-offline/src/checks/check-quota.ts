import type { Corp } from '../seed/corp.ts';
import type { Refusal } from './checked.ts';

/** Whether the corp has calls left. */
export function checkQuota({ dailyQuotaUsedUp, quotaNotPurchased }: Corp): Refusal | undefined {
  if (quotaNotPurchased) {
    return {
      reason: 'quotaNotPurchased',
      diagnostics: 'The corp has bought no calls.',
      inferredRules: ['fxiaoke.quota-not-purchased'],
    };
  }
  if (!dailyQuotaUsedUp) return undefined;
  return {
    reason: 'dailyQuotaExceeded',
    diagnostics: 'The corp has used up the calls of the day.',
    inferredRules: ['fxiaoke.daily-quota'],
  };
}
