import { createHash } from 'node:crypto';
import type { FeishuCall } from '../answer/feishu-call.ts';
import { Refusal } from '../answer/refusal.ts';
import type { FeishuStatus } from '../seed/feishu-seed.ts';

/**
 * The token of the page that begins after a status. It has the form of the vendor's example, 64 bytes in base64, and
 * says nothing to who holds it.
 */
export function pageTokenOf({ tenantKey, id }: FeishuStatus): string {
  const bytes = createHash('sha512').update(`${tenantKey} ${id}`).digest('base64');
  return bytes.replaceAll('+', '-').replaceAll('/', '_');
}

/** Where in the list a page begins. A status that was deleted since the token was given out still has its place. */
export function startOfPage(call: FeishuCall, statuses: readonly FeishuStatus[], token: string | undefined): number {
  if (token === undefined) return 0;
  const index = statuses.findIndex((status) => pageTokenOf(status) === token);
  if (index !== -1) return index + 1;

  call.inferredRules.add('feishu.page-token');
  if (call.state.switches.pageToken === 'unchecked') return 0;
  throw new Refusal('invalidParameter', { diagnostics: 'page_token was not given out to this tenant' });
}
