import type { ErrorCatalogue } from '@x/core-signing';
import { accessTokenErrors } from './access-token-errors.ts';
import { gatewayErrors } from './gateway-errors.ts';
import { permissionErrors } from './permission-errors.ts';
import { systemStatusErrors } from './system-status-errors.ts';
import { tokenCallErrors } from './token-call-errors.ts';
import { userIdErrors } from './user-id-errors.ts';

/**
 * Every error code of the vendor that is known of these operations, of the gateway in front of them and of the calls
 * that give out tokens, by reason. An empty list of operations marks what only other calls of the vendor answer.
 */
export const errors = {
  ...systemStatusErrors,
  ...accessTokenErrors,
  ...permissionErrors,
  ...gatewayErrors,
  ...userIdErrors,
  ...tokenCallErrors,
} as const satisfies ErrorCatalogue;

/** Why Feishu refused a call. */
export type FeishuStatusReason = keyof typeof errors;
