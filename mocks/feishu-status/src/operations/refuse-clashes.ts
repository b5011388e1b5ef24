import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import type { FeishuStatus, FeishuTenant } from '../seed/feishu-seed.ts';
import type { FeishuSwitches } from '../seed/feishu-switches.ts';
import type { StatusContent } from '../seed/status-content.ts';
import { statusesOf } from '../state/statuses-of-tenant.ts';
import { findClashes } from './find-clashes.ts';

/**
 * Refuses names, priorities and numbers of statuses that the tenant has no room for, and names that the vendor does
 * not like. `patched` is the status that a patch is about, which does not clash with itself.
 */
export function refuseClashes(
  { state, inferredRules }: FeishuCall,
  tenant: FeishuTenant,
  content: Partial<StatusContent>,
  patched?: FeishuStatus,
): void {
  const { sensitiveWords, switches } = state;
  const find = (others: readonly FeishuStatus[], nameClash: FeishuSwitches['nameClash'] = switches.nameClash) =>
    findClashes({ content, isNew: patched === undefined, sensitiveWords, nameClash }, others);

  const others = statusesOf(state, tenant).filter((status) => status !== patched);
  const current = others.filter(({ deleted }) => !deleted);
  const clashes = find(current);
  if (find(current, 'anyLocale').length > find(current, 'sameLocale').length) {
    inferredRules.add('feishu.names-across-locales');
  }

  const [first] = clashes;
  if (first === undefined) {
    if (find(others).length > 0) inferredRules.add('feishu.deleted-status');
    return;
  }
  if (clashes.length > 1) inferredRules.add('feishu.clash-precedence');
  throw new Refusal(first.reason, { diagnostics: first.diagnostics });
}
