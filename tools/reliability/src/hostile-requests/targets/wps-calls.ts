import type { Json } from '../generate/json.ts';
import type { GoodCall } from './target.ts';

const status = ['active', 'notactive', 'disabled'];
const two = { user_ids: ['mock-user-0001', 'mock-user-0002'] };

/** A call of every operation that the default company carries out; the token call comes with the credentials. */
export const wpsCalls: readonly GoodCall[] = [
  post('batchDisable', 'batch_disable', two),
  post('batchEnable', 'batch_enable', two),
  post('batchLogout', 'batch_logout', two),
  post('batchRead', 'batch_read', { user_ids: ['mock-user-0001', 'mock-admin'], status, with_dept: true }),
  post('byEmails', 'by_emails', { emails: ['user0001@mock.example'], status, with_dept: true }),
  post('byPhones', 'by_phones', { phones: ['10000000001'], status, with_dept: true }),
  post('byExUserIds', 'by_ex_user_ids', { ex_user_ids: ['mock-ex-0001'], status }),
  get('list', '', 'status=active&status=disabled&page_size=50&with_dept=true&with_total=true'),
  get('get', '/mock-admin', 'with_dept=true'),
  post('create', 'create', {
    user_name: '新用户',
    dept_ids: ['mock-dept-sales'],
    email: 'new@mock.example',
    phone: '10000004711',
    gender: 'male',
    title: '经理',
  }),
  post('update', 'mock-user-0001/update', { title: '经理', user_name: '改名' }),
  post('delete', 'mock-user-0004/delete', undefined),
  get('depts', '/mock-admin/depts', ''),
  post('batchUpdateDept', 'batch_update_dept', {
    user_dept_info_list: [{ user_id: 'mock-user-0001', dept_ids: ['mock-dept-sales'] }],
  }),
  post('batchUpdateOrder', 'batch_update_order', {
    user_order_list: [{ user_id: 'mock-user-0003', dept_id: 'mock-dept-sales', order: 7 }],
  }),
  post('customAttrsBatchRead', 'custom_attrs/batch_read', { user_ids: ['mock-user-0001', 'mock-admin'] }),
  post('customAttrsBatchUpdate', 'custom_attrs/batch_update', {
    users: [{ user_id: 'mock-user-0001', custom_attrs: [{ attr_id: 'mock-attr-floor', text: '二楼' }] }],
  }),
  get('search', '/search', 'keyword=mock_full&status=active&page_size=5&with_total=true'),
  get('current', '/current', ''),
  get('currentId', '/current_id', ''),
];

function post(operation: string, path: string, body: Json | undefined): GoodCall {
  return { operation, method: 'POST', path: `/v7/users/${path}`, ...(body !== undefined && { body }) };
}

function get(operation: string, path: string, query: string): GoodCall {
  return { operation, method: 'GET', path: `/v7/users${path}`, query };
}
