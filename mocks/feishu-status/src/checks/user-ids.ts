import type { UserIdType } from '@x/feishu-status/contract';

/** The user ids of a batch, and where in the body they stand. */
export interface UserIds {
  readonly type: UserIdType;
  readonly ids: readonly string[];
  /** As `error.field_violations` names it. */
  readonly field: string;
}
