import type { IdGenerator } from '@x/mock-kit';
import { type CrmRecord, crmRecordSchema } from './crm-record.ts';

const ACCOUNTS = 120;

/**
 * More accounts than one page of a query holds, and the records that the examples of the vendor's pages name; the one
 * that is deleted there is invalid already.
 */
export function defaultRecords(corpId: string, ownerId: string, ids: IdGenerator): CrmRecord[] {
  const record = (id: string, dataObjectApiName: string, fields: CrmRecord['fields'], invalid = false): CrmRecord => ({
    ...crmRecordSchema.parse({ id, dataObjectApiName, fields, invalid, owner: [ownerId], createdBy: ownerId }),
    corpId,
  });
  return [
    ...Array.from({ length: ACCOUNTS }, (_, index) =>
      record(ids.hex(24), 'AccountObj', { name: `模拟客户${index + 1}`, account_level: String((index % 3) + 1) }),
    ),
    record('hello', 'CampaignMembersObj', { name: '示例活动成员1' }),
    record('88888888', 'CampaignMembersObj', { name: '示例活动成员2' }),
    record('5f310fa3d9752000014e8769', 'ErpWarehouseObj', { name: '模拟仓库', is_enable: '1' }),
    record('5a9ce894f125ae9befxxxxxx', 'ErpStockObj', { name: '模拟库存1', is_enable: '1' }),
    record('5a9914fcf125ae0a1axxxxxx', 'ErpStockObj', { name: '模拟库存2', is_enable: '1' }),
    record('5eaa99038aefc2000137193e', 'ErpStockObj', { name: '模拟库存3', is_enable: '0' }, true),
  ];
}
