import type { FaultCondition } from '../../vendor/fault-refusal.ts';

/** Every condition by its name, complete by its type. */
export const faultConditions = {
  'token-expired': 'token-expired',
  'token-invalid': 'token-invalid',
  'signature-invalid': 'signature-invalid',
  'clock-skew': 'clock-skew',
  'rate-limited': 'rate-limited',
  'quota-exhausted': 'quota-exhausted',
  maintenance: 'maintenance',
} as const satisfies { readonly [Condition in FaultCondition]: Condition };
