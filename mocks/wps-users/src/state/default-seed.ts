import { defaultUsers } from './default-users.ts';
import { parseSeed } from './parse-seed.ts';
import type { WpsSeed } from './seed-schema.ts';

const signed = 'AKmock20260101SIGNED';
const inTheFuture = '2099-01-01T00:00:00Z';

/**
 * A made-up company in which every answer of the mock can be had: an app for each refusal that depends on the app,
 * tokens that are no longer good, and users of every kind.
 */
export function defaultSeed(): WpsSeed {
  return parseSeed({
    company: {
      id: 'mock-company',
      custom_attrs: [
        { id: 'mock-attr-floor', name: '楼层', value_type: 'text' },
        { id: 'mock-attr-mentor', name: '导师', value_type: 'relation_user' },
        { id: 'mock-attr-teams', name: '虚拟团队', value_type: 'relation_depts' },
        {
          id: 'mock-attr-shirt',
          name: '衣服尺码',
          value_type: 'option',
          custom_options: [
            { key: 'm', name: '中号' },
            { key: 'l', name: '大号' },
          ],
        },
      ],
    },
    apps: [
      { id: signed, appKey: 'mock-key-signed' },
      { id: 'AKmock20260101NOSIGN', appKey: 'mock-key-unsigned', interfaceSigning: false },
      { id: 'AKmock20260101NSCOPE', appKey: 'mock-key-without-scope', scopes: ['kso.contact.read'] },
      { id: 'AKmock20260101NOPLAN', appKey: 'mock-key-without-plan', planLacksInterface: true },
      { id: 'AKmock20260101RANGED', appKey: 'mock-key-with-data-range', dataRange: ['mock-dept-sales'] },
      { id: 'AKmock20260101PREFIX', appKey: 'mock-key-behind-prefix', unsignedPrefix: '/openapi' },
    ],
    tokens: [
      { id: 'mock-user-token', appId: signed, kind: 'user', userId: 'mock-user-0001', expiresAt: inTheFuture },
      {
        id: 'mock-user-token-without-scope',
        appId: signed,
        kind: 'user',
        userId: 'mock-user-0001',
        scopes: ['kso.file.read'],
        expiresAt: inTheFuture,
      },
      { id: 'mock-expired-token', appId: signed, expiresAt: '2020-01-01T00:00:00Z' },
      { id: 'mock-revoked-token', appId: signed, expiresAt: inTheFuture, revoked: true },
    ],
    departments: [
      { id: 'mock-dept-root', name: '模拟公司' },
      {
        id: 'mock-dept-sales',
        name: '销售部',
        parent_id: 'mock-dept-root',
        ex_dept_id: 'mock-ex-sales',
        order: 1,
        leaders: [{ user_id: 'mock-user-0003', order: 1 }],
      },
      { id: 'mock-dept-sales-north', name: '华北销售组', parent_id: 'mock-dept-sales' },
      { id: 'mock-dept-engineering', name: '研发部', parent_id: 'mock-dept-root', order: 2 },
    ],
    users: defaultUsers(),
    sessions: [
      { id: 'mock-session-0001-desktop', userId: 'mock-user-0001' },
      { id: 'mock-session-0001-phone', userId: 'mock-user-0001' },
      { id: 'mock-session-0002', userId: 'mock-user-0002' },
    ],
  });
}
