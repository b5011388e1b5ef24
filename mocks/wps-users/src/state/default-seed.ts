import { parseSeed } from './parse-seed.ts';
import type { WpsSeed, WpsUser } from './seed-schema.ts';

/** Users besides the few with a part of their own. */
const userCount = 140;

/**
 * A made-up company in which every answer of the mock can be had: an app for each refusal that depends on the app,
 * tokens that are no longer good, and users of every kind.
 */
export function defaultSeed(): WpsSeed {
  return parseSeed({
    apps: [
      { id: 'AKmock20260101SIGNED', appKey: 'mock-key-signed' },
      { id: 'AKmock20260101NOSIGN', appKey: 'mock-key-unsigned', interfaceSigning: false },
      { id: 'AKmock20260101NSCOPE', appKey: 'mock-key-without-scope', scopes: ['kso.contact.read'] },
      { id: 'AKmock20260101NOPLAN', appKey: 'mock-key-without-plan', planLacksInterface: true },
      { id: 'AKmock20260101RANGED', appKey: 'mock-key-with-data-range', dataRange: ['mock-dept-sales'] },
    ],
    tokens: [
      { id: 'mock-user-token', appId: 'AKmock20260101SIGNED', kind: 'user', expiresAt: '2099-01-01T00:00:00Z' },
      { id: 'mock-expired-token', appId: 'AKmock20260101SIGNED', expiresAt: '2020-01-01T00:00:00Z' },
      { id: 'mock-revoked-token', appId: 'AKmock20260101SIGNED', expiresAt: '2099-01-01T00:00:00Z', revoked: true },
    ],
    departments: [
      { id: 'mock-dept-root', name: '模拟公司' },
      { id: 'mock-dept-sales', name: '销售部', parent_id: 'mock-dept-root' },
      { id: 'mock-dept-sales-north', name: '华北销售组', parent_id: 'mock-dept-sales' },
      { id: 'mock-dept-engineering', name: '研发部', parent_id: 'mock-dept-root' },
    ],
    users: [
      ...Array.from({ length: userCount }, (_, index) => ordinaryUser(index + 1)),
      { id: 'mock-super-admin', user_name: '模拟超级管理员', role: 'super-admin', dept_ids: ['mock-dept-root'] },
      { id: 'mock-admin', user_name: '模拟管理员', role: 'admin', dept_ids: ['mock-dept-root'] },
      { id: 'mock-deleted-user', user_name: '模拟已删除用户', deleted: true, dept_ids: ['mock-dept-sales'] },
    ],
  });
}

const departmentIds = ['mock-dept-sales', 'mock-dept-sales-north', 'mock-dept-engineering'];

function ordinaryUser(number: number) {
  const digits = String(number).padStart(4, '0');
  return {
    id: `mock-user-${digits}`,
    user_name: `模拟用户 ${digits}`,
    status: statusOf(number),
    dept_ids: [departmentIds[number % departmentIds.length]],
  };
}

/** Every tenth user has not logged in yet, and every tenth is disabled. */
function statusOf(number: number): WpsUser['status'] {
  if (number % 10 === 9) return 'notactive';
  return number % 10 === 0 ? 'disabled' : 'active';
}
