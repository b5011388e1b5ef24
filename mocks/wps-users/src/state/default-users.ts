import type { WpsUser } from './seed-schema.ts';

/** Users besides the few with a part of their own. */
const userCount = 140;

const departmentIds = ['mock-dept-sales', 'mock-dept-sales-north', 'mock-dept-engineering'];

/** The users of the default company; what they leave out is filled in when the seed is parsed. */
export function defaultUsers(): Partial<WpsUser>[] {
  return [
    ...Array.from({ length: userCount }, (_, index) => ordinaryUser(index + 1)),
    { id: 'mock-super-admin', user_name: '模拟超级管理员', role: 'super-admin', dept_ids: ['mock-dept-root'] },
    administrator,
    { id: 'mock-deleted-user', user_name: '模拟已删除用户', deleted: true, dept_ids: ['mock-dept-sales'] },
  ];
}

/** A user with every field set. */
const administrator: Partial<WpsUser> = {
  id: 'mock-admin',
  role: 'admin',
  user_name: '模拟管理员',
  alias_name: '管理员',
  login_name: 'mock_full',
  gender: 'female',
  dept_ids: ['mock-dept-sales-north', 'mock-dept-engineering'],
  def_dept_id: 'mock-dept-engineering',
  dept_orders: { 'mock-dept-engineering': 3 },
  email: 'full@mock.example',
  biz_email: 'full@biz.mock.example',
  phone: '10000009999',
  telephone: '010-00009999',
  employee_id: 'M9999',
  employer: '模拟公司',
  employment_status: 'probationary',
  employment_type: 'permanent',
  ex_user_id: 'mock-ex-full',
  leader_id: 'mock-super-admin',
  title: '工程师',
  work_place: '模拟大厦',
  city: '珠海',
  country: '中国',
  avatar: 'https://mock.example/avatar.svg',
  custom_attrs: [
    { attr_id: 'mock-attr-floor', text: '三楼', option_key: '', relation_user: '' },
    { attr_id: 'mock-attr-mentor', text: '', option_key: '', relation_user: 'mock-super-admin' },
    { attr_id: 'mock-attr-shirt', text: '', option_key: 'm', relation_user: '' },
  ],
};

function ordinaryUser(number: number): Partial<WpsUser> {
  const digits = String(number).padStart(4, '0');
  return {
    id: `mock-user-${digits}`,
    user_name: `模拟用户 ${digits}`,
    login_name: `mock_${digits}`,
    status: statusOf(number),
    dept_ids: departmentIds.slice(number % departmentIds.length).slice(0, 1),
    email: `user${digits}@mock.example`,
    phone: `1000000${digits}`,
    employee_id: `M${digits}`,
    ex_user_id: `mock-ex-${digits}`,
  };
}

/** Every tenth user has not logged in yet, and every tenth is disabled. */
function statusOf(number: number): WpsUser['status'] {
  if (number % 10 === 9) return 'notactive';
  return number % 10 === 0 ? 'disabled' : 'active';
}
