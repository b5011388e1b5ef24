import { MemberStatus } from '@x/fxiaoke-offline/contract';
import type { Checked } from './checked.ts';

/** The number 1 or 2 under which the Offline API disables and enables employees and departments. */
export function readStatus(status: unknown): Checked<MemberStatus> {
  if (status === MemberStatus.Disabled || status === MemberStatus.Enabled) return { value: status };
  return {
    refusal: {
      reason: 'parameterInvalid',
      diagnostics: 'status is neither the number 1 (disabled) nor 2 (enabled).',
      inferredRules: ['fxiaoke.status-invalid'],
    },
  };
}
