import { MemberStatus } from '@x/fxiaoke-offline/contract';
import type { IdGenerator } from '@x/mock-kit';
import { defaultRecords } from './default-records.ts';
import { type Department, departmentSchema } from './department.ts';
import { newCredentials } from './new-credentials.ts';
import type { FxiaokeSeed } from './seed-schema.ts';
import { switchesSchema } from './switches.ts';
import { type User, userSchema } from './user.ts';

const EMPLOYEES = 150;
const EMPLOYEES_ELSEWHERE = 10;

/**
 * A small company: the employees of the vendor page's example, 150 more of whom the last is disabled, departments one
 * under the other, and records of the objects that the vendor's examples name. A second company has employees that
 * the first does not see. Of the three apps the first works, the second is stopped, the third is not authorised.
 */
export function defaultSeed(ids: IdGenerator): FxiaokeSeed {
  const corp = (ea: string, enterpriseId: number) => ({
    id: `FSCID_mock${ids.hex(28)}`,
    ea,
    enterpriseId,
    allowsDuplicateNames: false,
    dailyQuotaUsedUp: false,
    quotaNotPurchased: false,
    service: 'working' as const,
  });
  const home = corp('mock001', 1);
  const elsewhere = corp('mock002', 2);
  const app = () => ({
    ...newCredentials(ids),
    corpId: home.id,
    stopped: false,
    authorised: true,
    enterpriseDataForbidden: false,
    forbiddenOperations: [],
    visibleEmployees: null,
    visibleDepartments: null,
  });
  const apps = [app(), { ...app(), stopped: true }, { ...app(), authorised: false }];

  const board = department({ id: 1, name: '模拟总部', corpId: home.id });
  const sales = department({ id: 1001, name: '模拟销售部', corpId: home.id, parentId: 1 });
  const support = department({ id: 1002, name: '模拟客服部', corpId: home.id, parentId: 1, order: 2 });
  const field = department({ id: 1003, name: '模拟外勤组', corpId: home.id, parentId: 1001 });
  const office = department({ id: 2001, name: '另一家企业的模拟部门', corpId: elsewhere.id });

  const users = [
    employee({ number: 0, id: 'openUserId1', name: '示例员工1', corpId: home.id, departmentIds: [1001] }),
    employee({ number: 1, id: 'openUserId2', name: '示例员工2', corpId: home.id, departmentIds: [1002, 1003] }),
    ...numbers(EMPLOYEES).map((number) =>
      employee({
        number: number + 1,
        id: `FSUID_${ids.hex(32)}`,
        name: `模拟员工${number}`,
        corpId: home.id,
        departmentIds: [number % 2 === 0 ? sales.id : support.id],
        status: number === EMPLOYEES ? MemberStatus.Disabled : MemberStatus.Enabled,
      }),
    ),
    ...numbers(EMPLOYEES_ELSEWHERE).map((number) =>
      employee({
        number: 999 + number,
        id: `FSUID_${ids.hex(32)}`,
        name: `另一家企业的模拟员工${number}`,
        corpId: elsewhere.id,
        departmentIds: [office.id],
      }),
    ),
  ];

  return {
    apps,
    corps: [home, elsewhere],
    tokens: [],
    departments: [board, sales, support, field, office],
    users,
    records: defaultRecords(home.id, 'openUserId1', ids),
    switches: switchesSchema.parse({}),
  };
}

type Written<Entry, Given extends keyof Entry> = Pick<Entry, Given> & Partial<Entry>;

function department(written: Written<Department, 'id' | 'name' | 'corpId'>): Department {
  return { ...departmentSchema.parse(written), name: written.name, corpId: written.corpId };
}

/** An employee whose number, account, mobile and the like follow from one number. */
function employee({ number, ...written }: Written<User, 'id' | 'name' | 'corpId'> & { readonly number: number }): User {
  const { id, name, corpId } = written;
  const digits = String(number).padStart(4, '0');
  const complete = userSchema.parse({
    account: `mock.${digits}`,
    fullName: name,
    mobile: `1390000${digits}`,
    email: `mock.${digits}@example.com`,
    position: '模拟职位',
    gender: number % 2 === 0 ? 'F' : 'M',
    employeeNumber: `M${digits}`,
    ...written,
  });
  return { ...complete, id, name, corpId, employeeId: 1000 + number };
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
