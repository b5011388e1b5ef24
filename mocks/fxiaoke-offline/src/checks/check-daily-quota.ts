import type { Corp } from '../seed/corp.ts';
import type { Refusal } from './checked.ts';

export function checkDailyQuota({ dailyQuotaUsedUp }: Corp): Refusal | undefined {
  if (!dailyQuotaUsedUp) return undefined;
  return {
    reason: 'dailyQuotaExceeded',
    diagnostics: 'The corp has used up the calls of the day.',
    inferredRules: ['fxiaoke.daily-quota'],
  };
}
