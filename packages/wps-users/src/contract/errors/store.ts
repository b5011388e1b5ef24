import type { ErrorCatalogue } from '@x/core-signing';
import { foreignRow } from './table-row.ts';

/** The codes of the store section, which no operation of this package can meet. */
export const storeErrors = {
  grantListFailed: foreignRow(403419001, '查询授权列表报错'),
  grantAllocationFailed: foreignRow(403419002, '创建授权分配记录报错'),
  grantRevocationFailed: foreignRow(403419003, '取消授权分配记录报错'),
  grantAllocationListFailed: foreignRow(403419004, '查询授权分配记录列表报错'),
  partnerNotFound: foreignRow(403419005, '生态合作商不存在'),
  orderRepeated: foreignRow(403419006, '重复下单请求'),
  orderCreationFailed: foreignRow(403419007, '订单创建失败'),
} as const satisfies ErrorCatalogue;
