import type { FeishuStatusReason } from '@x/feishu-status/contract';

/**
 * The statuses that come with a JSON body of the vendor's, and why it mostly refuses with each. A 200 is how token
 * calls fail. The vendor has no 401 and no 403: what it does not permit it refuses with 400.
 */
export const usualReasons: ReadonlyMap<number, FeishuStatusReason> = new Map([
  [200, 'internalError'],
  [400, 'invalidParameter'],
  [429, 'rateLimited'],
  [500, 'internalError'],
] as const);

/** What a proxy in front of the vendor answers with a page, since no capture shows the vendor answer with it. */
export const proxyStatuses = [502, 503, 504] as const;

/** The statuses with which a call can be refused; 404 and 413 come as plain text. */
export const faultStatuses: readonly number[] = [...usualReasons.keys(), 404, 413, ...proxyStatuses].sort(
  (one, other) => one - other,
);
