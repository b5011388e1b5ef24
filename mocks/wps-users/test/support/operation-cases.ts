import type { OperationName } from '@x/wps-users/contract';

/** A good call of an operation on the default company, and what can be wrong with it. */
export interface OperationCase {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: Readonly<Record<string, unknown>>;
  /** The token when it is not that of the app. */
  readonly token?: 'mock-user-token';
  /** The fields that must be there. */
  readonly required?: readonly string[];
  /** A value of the wrong type for each field that has a type of its own. */
  readonly wrongTypes?: Readonly<Record<string, unknown>>;
  /** A value that the operation does not take, of the right type. */
  readonly wrongValues?: Readonly<Record<string, unknown>>;
  /** What names the users that are written or read by id; null where nobody is named. */
  readonly naming: ((userId: string) => Partial<Pick<OperationCase, 'path' | 'body'>>) | null;
}

const statuses = ['active', 'notactive', 'disabled'];
const userIds = (userId: string) => ({ body: { user_ids: [userId] } });

function batchOfIds(path: string): OperationCase {
  return {
    method: 'POST',
    path,
    body: { user_ids: ['mock-user-0001', 'mock-user-0002'] },
    required: ['user_ids'],
    wrongTypes: { user_ids: 'mock-user-0001' },
    naming: userIds,
  };
}

/** A read by a list of keys, of users with one of the statuses. */
function readByKeys(path: string, field: string, values: readonly string[], withDept: boolean): OperationCase {
  return {
    method: 'POST',
    path,
    body: { [field]: values, status: statuses, ...(withDept ? { with_dept: true } : {}) },
    required: [field, 'status'],
    wrongTypes: { [field]: [1], status: 'active', ...(withDept ? { with_dept: 'true' } : {}) },
    wrongValues: { status: ['gone'] },
    naming: null,
  };
}

export const operationCases = {
  batchDisable: batchOfIds('/v7/users/batch_disable'),
  batchEnable: batchOfIds('/v7/users/batch_enable'),
  batchLogout: batchOfIds('/v7/users/batch_logout'),
  batchRead: readByKeys('/v7/users/batch_read', 'user_ids', ['mock-user-0001', 'mock-admin'], true),
  byEmails: readByKeys('/v7/users/by_emails', 'emails', ['user0001@mock.example', 'full@mock.example'], true),
  byPhones: readByKeys('/v7/users/by_phones', 'phones', ['10000000001', '10000009999'], true),
  byExUserIds: readByKeys('/v7/users/by_ex_user_ids', 'ex_user_ids', ['mock-ex-0001', 'mock-ex-full'], false),
  list: {
    method: 'GET',
    path: '/v7/users',
    query: { status: statuses, page_size: '50', with_dept: 'true', with_total: 'true' },
    required: ['status'],
    wrongTypes: { page_size: 'ten', with_dept: 'yes', with_total: '1' },
    wrongValues: { status: 'dimission', page_size: '51', page_token: 'none' },
    naming: null,
  },
  get: {
    method: 'GET',
    path: '/v7/users/mock-admin',
    query: { with_dept: 'true' },
    wrongTypes: { with_dept: 'yes' },
    naming: (userId) => ({ path: `/v7/users/${userId}` }),
  },
  create: {
    method: 'POST',
    path: '/v7/users/create',
    body: { user_name: '新用户', dept_ids: ['mock-dept-sales'] },
    required: ['user_name', 'dept_ids'],
    wrongTypes: { user_name: 1, dept_ids: 'mock-dept-sales', email: 1, phone: 10000000001, gender: 1 },
    wrongValues: { gender: 'undefined' },
    naming: null,
  },
  update: {
    method: 'POST',
    path: '/v7/users/mock-user-0001/update',
    body: { title: '经理' },
    wrongTypes: { title: 1, gender: 1, user_name: null, def_dept_id: ['mock-dept-sales'] },
    wrongValues: { gender: 'undefined' },
    naming: (userId) => ({ path: `/v7/users/${userId}/update` }),
  },
  delete: {
    method: 'POST',
    path: '/v7/users/mock-user-0001/delete',
    naming: (userId) => ({ path: `/v7/users/${userId}/delete` }),
  },
  depts: {
    method: 'GET',
    path: '/v7/users/mock-admin/depts',
    naming: (userId) => ({ path: `/v7/users/${userId}/depts` }),
  },
  batchUpdateDept: {
    method: 'POST',
    path: '/v7/users/batch_update_dept',
    body: { user_dept_info_list: [{ user_id: 'mock-user-0001', dept_ids: ['mock-dept-sales'] }] },
    required: ['user_dept_info_list'],
    wrongTypes: { user_dept_info_list: [{ user_id: 'mock-user-0001', dept_ids: 'mock-dept-sales' }] },
    naming: (user_id) => ({ body: { user_dept_info_list: [{ user_id, dept_ids: ['mock-dept-sales'] }] } }),
  },
  batchUpdateOrder: {
    method: 'POST',
    path: '/v7/users/batch_update_order',
    body: { user_order_list: [{ user_id: 'mock-user-0003', dept_id: 'mock-dept-sales', order: 7 }] },
    required: ['user_order_list'],
    wrongTypes: { user_order_list: [{ user_id: 'mock-user-0003', dept_id: 'mock-dept-sales', order: 1.5 }] },
    naming: (user_id) => ({ body: { user_order_list: [{ user_id, dept_id: 'mock-dept-sales', order: 7 }] } }),
  },
  customAttrsBatchRead: {
    ...batchOfIds('/v7/users/custom_attrs/batch_read'),
    body: { user_ids: ['mock-user-0001', 'mock-admin'] },
    naming: null,
  },
  customAttrsBatchUpdate: {
    method: 'POST',
    path: '/v7/users/custom_attrs/batch_update',
    body: { users: [{ user_id: 'mock-user-0001', custom_attrs: [{ attr_id: 'mock-attr-floor', text: '二楼' }] }] },
    required: ['users'],
    wrongTypes: { users: [{ user_id: 'mock-user-0001', custom_attrs: [{ attr_id: 'mock-attr-floor', text: 2 }] }] },
    naming: (user_id) => ({
      body: { users: [{ user_id, custom_attrs: [{ attr_id: 'mock-attr-floor', text: '二楼' }] }] },
    }),
  },
  search: {
    method: 'GET',
    path: '/v7/users/search',
    query: { keyword: 'mock_full', status: ['active', 'dimission'], page_size: '5', with_total: 'true' },
    required: ['keyword', 'page_size', 'status'],
    wrongTypes: { page_size: '1.5', with_total: 'yes' },
    wrongValues: {
      page_size: '0',
      page_token: 'none',
      status: 'gone',
      search_field: 'title',
      search_source: 'nowhere',
      search_source_v2: 'nowhere',
      user_type: 'robot',
    },
    naming: null,
  },
  current: { method: 'GET', path: '/v7/users/current', token: 'mock-user-token', naming: null },
  currentId: { method: 'GET', path: '/v7/users/current_id', token: 'mock-user-token', naming: null },
} as const satisfies Record<Exclude<OperationName, 'accessToken'>, OperationCase>;

/** The target of a case, each value of a list under the key again. */
export function targetOf({ path, query = {} }: Pick<OperationCase, 'path' | 'query'>): string {
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((text): [string, string] => [name, text]),
  );
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`;
}

export const cases: readonly [OperationName, OperationCase][] = Object.entries(operationCases).map(
  ([name, operationCase]) => [name as OperationName, operationCase],
);
