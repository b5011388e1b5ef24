import { employeeIdScope, operations } from '@x/feishu-status/contract';

/** Every scope that the operations ask for, the field scope of `user_id_type=user_id` among them. */
export const allScopes: readonly string[] = [
  ...new Set([...Object.values(operations).flatMap(({ scopes }) => scopes), employeeIdScope]),
];
