import { operations as feishuOperations } from '@x/feishu-status/contract';
import { operations as fxiaokeOperations } from '@x/fxiaoke-offline/contract';
import { describe, expect, it } from 'vitest';
import { findInterval } from './find-interval.ts';

const feishu = Object.values(feishuOperations);
const fxiaoke = Object.values(fxiaokeOperations);
const statuses = '/open-apis/personal_settings/v1/system_statuses';

describe('findInterval', () => {
  it.each([
    ['100 a minute', feishu, 'GET', statuses, { key: 'list', intervalMs: 600 }],
    ['another method of the path', feishu, 'POST', statuses, { key: 'create', intervalMs: 600 }],
    ['a path with an id', feishu, 'DELETE', `${statuses}/123`, { key: 'delete', intervalMs: 600 }],
    ['the stricter of two windows', feishu, 'POST', `${statuses}/123/batch_open`, { key: 'batchOpen', intervalMs: 60 }],
    ['100 in 20 seconds', fxiaoke, 'POST', '/cgi/department/list', { key: 'getDepartmentList', intervalMs: 200 }],
    ['another path', fxiaoke, 'POST', '/cgi/user/batchSetStatus', { key: 'setMemberStatusBatch', intervalMs: 200 }],
    ['10 a minute', fxiaoke, 'POST', '/cgi/corpAccessToken/get/V2', { key: 'corpAccessToken', intervalMs: 6_000 }],
    ['no published limit', feishu, 'POST', feishuOperations.tenantAccessToken.path, { intervalMs: 1_000 }],
    ['a path of no operation', feishu, 'GET', '/elsewhere', { key: 'unknown', intervalMs: 1_000 }],
  ] as const)('%s', (_, operations, method, pathname, expected) => {
    expect(findInterval(operations, method, pathname)).toMatchObject(expected);
  });

  it('takes the strictest of operations that share a path', () => {
    const shared = [
      { ...feishuOperations.list, rateLimits: [{ limit: 10, windowMs: 1_000, evidence: 'inferred' }] },
      { ...feishuOperations.list, rateLimits: [{ limit: 1, windowMs: 1_000, evidence: 'inferred' }] },
    ] as const;
    expect(findInterval(shared, 'GET', statuses).intervalMs).toBe(1_000);
  });
});
