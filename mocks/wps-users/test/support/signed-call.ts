import { createHash, createHmac } from 'node:crypto';
import type { WpsCredentials } from '../../src/index.ts';
import type { Outgoing } from './send.ts';

export interface Unsigned {
  readonly method: string;
  readonly target: string;
  readonly contentType: string;
  readonly date: string;
  readonly body: string;
}

/** The page's call, which tests change field by field before or after it is signed. */
export function batchDisable(userIds: readonly unknown[], changes: Partial<Unsigned> = {}): Unsigned {
  return {
    method: 'POST',
    target: '/v7/users/batch_disable',
    contentType: 'application/json',
    date: new Date().toUTCString(),
    body: JSON.stringify({ user_ids: userIds }),
    ...changes,
  };
}

/** The request with a bearer token, not signed. */
export function bearing(call: Unsigned, token: string): Outgoing {
  return {
    method: call.method,
    target: call.target,
    headers: { 'Content-Type': call.contentType, Authorization: `Bearer ${token}` },
    body: call.body,
  };
}

/** The request with a bearer token and a good KSO-1 signature. */
export function signed(call: Unsigned, { appId, appKey }: WpsCredentials, token: string): Outgoing {
  const bodyHash = call.body === '' ? '' : createHash('sha256').update(call.body).digest('hex');
  const text = `KSO-1${call.method}${call.target}${call.contentType}${call.date}${bodyHash}`;
  const signature = createHmac('sha256', appKey).update(text).digest('hex');
  const outgoing = bearing(call, token);
  return {
    ...outgoing,
    headers: { ...outgoing.headers, 'X-Kso-Date': call.date, 'X-Kso-Authorization': `KSO-1 ${appId}:${signature}` },
  };
}
