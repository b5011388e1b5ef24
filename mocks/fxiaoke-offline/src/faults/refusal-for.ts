import type { FaultCondition } from '@x/mock-kit';
import type { Refusal } from '../checks/checked.ts';
import { tokenOperationOf } from '../operations/token-operation-of.ts';
import type { FxiaokeCall } from '../state/call.ts';

/** The conditions that a fault can ask for. Nothing is signed at this vendor, so there is none of a signature. */
export const faultConditions = [
  'token-expired',
  'token-invalid',
  'rate-limited',
  'quota-exhausted',
  'maintenance',
] as const satisfies readonly FaultCondition[];

type KnownCondition = (typeof faultConditions)[number];

const refusals: Readonly<Record<KnownCondition, Refusal>> = {
  // The vendor has one code for both.
  'token-expired': { reason: 'corpAccessTokenInvalid', diagnostics: 'A fault lets the token read as expired.' },
  'token-invalid': { reason: 'corpAccessTokenInvalid', diagnostics: 'A fault lets the token read as invalid.' },
  'rate-limited': {
    reason: 'rateLimited',
    diagnostics: 'A fault lets the limit of calls read as reached.',
    inferredRules: ['fxiaoke.rate-limit'],
  },
  'quota-exhausted': {
    reason: 'dailyQuotaExceeded',
    diagnostics: 'A fault lets the calls of the day read as used up.',
    inferredRules: ['fxiaoke.daily-quota'],
  },
  maintenance: {
    reason: 'systemBusy',
    diagnostics: 'A fault lets the service read as under maintenance.',
    inferredRules: ['fxiaoke.maintenance'],
  },
};

const tokenCallsLimited: Refusal = {
  reason: 'callLimitExceeded',
  diagnostics: 'A fault lets the limit of token calls read as reached.',
  inferredRules: ['fxiaoke.token-rate-limit'],
};

export function refusalFor(condition: FaultCondition, call: FxiaokeCall): Refusal {
  if (!isKnown(condition)) throw new RangeError(`Fxiaoke knows no ${condition}.`);
  return condition === 'rate-limited' && tokenOperationOf(call) ? tokenCallsLimited : refusals[condition];
}

function isKnown(condition: FaultCondition): condition is KnownCondition {
  return Object.hasOwn(refusals, condition);
}
