import { MemberStatus } from '../contract/operations/shapes/member-status.ts';

/**
 * The value of the personnel object's `status` for a status of the Offline API, which counts the other way round:
 * "0" is enabled and "1" disabled (label: observed; the mapping is inferred).
 */
export function personnelStatus(status: MemberStatus): '0' | '1' {
  return status === MemberStatus.Enabled ? '0' : '1';
}
