/**
 * The status of a member as the Offline API spells it. Other surfaces of the vendor use other numbers for the same
 * words: the personnel object has "0" for enabled and "1" for disabled (label: observed), so never pass these on.
 */
export const MemberStatus = {
  Disabled: 1,
  Enabled: 2,
} as const;

export type MemberStatus = (typeof MemberStatus)[keyof typeof MemberStatus];
