import type { ErrorCatalogue } from '@x/core-signing';
import { foreignRow } from './table-row.ts';

/** The codes of the entitlement section, which no operation of this package can meet. */
export const entitlementErrors = {
  entitlementInvalid: foreignRow(403420000, '权益无效'),
  entitlementExpired: foreignRow(403420001, '权益已过期'),
  entitlementInsufficient: foreignRow(403420002, '权益剩余量不足'),
  taskPermissionMissing: foreignRow(403420003, '无任务权限'),
  entitlementTaskNotFound: foreignRow(404420000, '任务不存在'),
} as const satisfies ErrorCatalogue;
