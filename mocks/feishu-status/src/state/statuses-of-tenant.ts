import type { FeishuStatus, FeishuTenant } from '../seed/feishu-seed.ts';
import type { FeishuState } from './feishu-state.ts';

/** The statuses of a tenant in the order of their creation, the deleted ones among them. */
export function statusesOf({ statuses }: FeishuState, tenant: FeishuTenant): FeishuStatus[] {
  return [...statuses.values()].filter(({ tenantKey }) => tenantKey === tenant.id);
}
