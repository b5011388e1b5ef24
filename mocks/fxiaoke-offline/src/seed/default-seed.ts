import { MemberStatus } from '@x/fxiaoke-offline/contract';
import type { IdGenerator } from '@x/mock-kit';
import type { FxiaokeSeed } from './seed-schema.ts';
import type { User } from './user.ts';

const EMPLOYEES = 150;
const EMPLOYEES_ELSEWHERE = 10;

/**
 * A small company: the employees of the vendor page's example, 150 more of whom the last is disabled, and a second
 * company with employees that the first does not see. Of the three apps the first works, the second is stopped, the
 * third is not authorised.
 */
export function defaultSeed(ids: IdGenerator): FxiaokeSeed {
  const home = { id: `FSCID_mock${ids.hex(28)}`, ea: 'mock001', dailyQuotaUsedUp: false };
  const elsewhere = { id: `FSCID_mock${ids.hex(28)}`, ea: 'mock002', dailyQuotaUsedUp: false };
  const app = () => ({
    id: `FSAID_mock${ids.hex(7)}`,
    appSecret: `mock${ids.hex(28)}`,
    permanentCode: `mock${ids.hex(28)}`,
    corpId: home.id,
    stopped: false,
    authorised: true,
  });
  const sales = { id: 1001, name: '模拟销售部', corpId: home.id };
  const support = { id: 1002, name: '模拟客服部', corpId: home.id };
  const office = { id: 2001, name: '另一家企业的模拟部门', corpId: elsewhere.id };

  const user = (id: string, name: string, departmentId: number): User => ({
    id,
    name,
    corpId: home.id,
    departmentIds: [departmentId],
    status: MemberStatus.Enabled,
  });
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

  return {
    apps: [app(), { ...app(), stopped: true }, { ...app(), authorised: false }],
    corps: [home, elsewhere],
    tokens: [],
    departments: [sales, support, office],
    users: [
      user('openUserId1', '示例员工1', sales.id),
      user('openUserId2', '示例员工2', support.id),
      ...numbers(EMPLOYEES).map((number) => ({
        ...user(`FSUID_${ids.hex(32)}`, `模拟员工${number}`, number % 2 === 0 ? sales.id : support.id),
        status: number === EMPLOYEES ? MemberStatus.Disabled : MemberStatus.Enabled,
      })),
      ...numbers(EMPLOYEES_ELSEWHERE).map((number) => ({
        ...user(`FSUID_${ids.hex(32)}`, `另一家企业的模拟员工${number}`, office.id),
        corpId: elsewhere.id,
      })),
    ],
    switches: { rateLimits: false, rejectDocumentedPath: false, partialBatch: false, strictTraceId: false },
  };
}
