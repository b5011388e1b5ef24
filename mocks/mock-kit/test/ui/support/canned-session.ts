import type { RateBucket } from '../../../src/control/controls.ts';
import type { ArmedFault } from '../../../src/control/fault-rule.ts';
import type { MockRateLimit } from '../../../src/vendor/rate-limit.ts';
import type { Rule } from '../../../src/vendor/rule.ts';

/** In every secret that the canned answers hold; the page may show it nowhere. */
export const CANARY = 'canary-5f1c';

export const cannedCredentials = {
  feishu: { appId: 'cli_mock000000000001', appSecret: `${CANARY}-feishu` },
  wps: { appId: 'AKmock20260101SIGNED', appKey: `${CANARY}-wps` },
  fxiaoke: { appId: 'FSAID_mock', appSecret: `${CANARY}-fxiaoke`, permanentCode: `${CANARY}-code` },
};

export const cannedStates: Readonly<Record<string, unknown>> = {
  feishu: {
    tenants: [{ id: 'mock-tenant', permitted: true, monthlyQuotaUsedUp: false }],
    apps: [{ id: 'cli_mock000000000001', appSecret: `${CANARY}-feishu`, scopes: ['contact:user.base:readonly'] }],
    tokens: [{ id: `t-${CANARY}`, appId: 'cli_mock000000000001', expiresAt: '2026-11-21T10:00:00Z', revoked: false }],
    statuses: [
      { id: '7101214603622940671', title: '出差', icon_key: 'GeneralBusinessTrip', priority: 1, deleted: false },
    ],
    users: Array.from({ length: 450 }, (_, index) => ({
      id: `ou_mock${String(index).padStart(4, '0')}`,
      name: index === 417 ? '张三' : `User ${index}`,
      resigned: index % 50 === 7,
      openStatuses: [],
    })),
    switches: { callsPerSecond: null, strictTitles: true },
  },
  wps: {
    apps: [{ id: 'AKmock20260101SIGNED', appKey: `${CANARY}-wps` }],
    users: [{ id: 'mock-user-0001', user_name: '李四' }],
  },
  fxiaoke: { corps: [{ id: 'FSCID_MOCK' }], users: [] },
};

export const cannedFaults: readonly ArmedFault[] = [
  {
    id: 'fault-1',
    match: { operation: 'feishu.batchOpen' },
    script: [{ status: 429, retryAfterS: 1 }, { status: 429, retryAfterS: 1 }, { reset: 'mid-body' }, 'pass'],
    hits: 1,
    remaining: 3,
    note: 'The backoff of the status job',
  },
  {
    id: 'fault-2',
    match: { vendor: 'feishu', method: 'DELETE', header: { 'x-test': '7' } },
    script: [{ reset: 'before-headers' }],
    phase: 'after',
    hits: 1,
    remaining: 0,
  },
  {
    id: 'slow-wps',
    match: { operation: 'wps.*' },
    script: [{ all: [{ delay: { uniform: [100, 300] } }, { vendor: 'token-expired' }] }, 'pass'],
    // biome-ignore lint/suspicious/noThenProperty: the field of a fault rule
    then: 'loop',
    hits: 0,
    remaining: undefined,
  },
];

const limits: readonly MockRateLimit[] = [
  {
    id: 'feishu.tier-4-minute',
    operations: ['feishu.list', 'feishu.create', 'feishu.batchOpen'],
    limit: 1000,
    byDefault: true,
    evidence: 'documented',
    algorithm: 'sliding',
    windowMs: 60_000,
  },
  {
    id: 'feishu.tier-4-second',
    operations: ['feishu.list', 'feishu.create', 'feishu.batchOpen'],
    limit: 50,
    byDefault: true,
    evidence: 'documented',
    algorithm: 'sliding',
    windowMs: 1000,
  },
  {
    id: 'fxiaoke.token-parallel',
    operations: ['fxiaoke.corpAccessToken'],
    shared: true,
    limit: 1,
    byDefault: false,
    evidence: 'observed',
    algorithm: 'concurrency',
  },
];

const subject = 'cli_mock000000000001 mock-tenant';
const buckets: readonly RateBucket[] = limits.flatMap((limit, index) => {
  const used = [412, 50, 0][index] ?? 0;
  const remaining = limit.limit - used;
  return [{ limit, subject, operation: limit.operations[0], used, remaining, resetAfterMs: remaining === 0 ? 640 : 0 }];
});

export const cannedRateLimits = { mode: 'documented', limits, buckets };

const rules: Readonly<Record<string, readonly Rule[]>> = {
  feishu: [
    {
      id: 'feishu.same-token',
      statement: 'The same token is given while it has at least 30 minutes left.',
      evidence: 'documented',
      source: 'https://open.feishu.cn/document/server-docs/authentication-management/access-token/tenant_access_token',
    },
    {
      id: 'feishu.route-first',
      statement: 'An unknown path is refused before the token is looked at.',
      evidence: 'observed',
      source: 'a call without a token',
    },
    {
      id: 'feishu.close-when-not-on',
      statement: 'Closing a status that is not on succeeds.',
      evidence: 'inferred',
      switch: 'closeWhenNotOn',
    },
  ],
  wps: [
    {
      id: 'wps.signature-refusal',
      statement: 'A bad signature is status 401 and code 400006.',
      evidence: 'inferred',
      switch: 'signatureRefusal',
    },
    {
      id: 'wps.sdk-date',
      statement: 'The date header may end in UTC.',
      evidence: 'sdk',
      source: 'javascript:alert(1)',
    },
  ],
};

export const cannedFidelity = {
  vendors: Object.fromEntries(Object.entries(rules).map(([vendor, list]) => [vendor, { rules: list }])),
};
