import type { CallOptions } from '@x/core-signing';
import type { WpsUsers } from '@x/wps-users';
import type { OperationCall } from './operation-call.ts';

const status = ['active', 'notactive', 'disabled'] as const;

/** Users, departments and attributes are those of the mock's default company. */
export const wpsCalls: readonly OperationCall[] = [
  write('batchDisable', (wps, options) =>
    wps.batchDisable({ user_ids: ['mock-user-0001', 'mock-user-0002'] }, options),
  ),
  write('batchEnable', (wps, options) => wps.batchEnable({ user_ids: ['mock-user-0001', 'mock-user-0002'] }, options)),
  read('batchRead', (wps, options) =>
    wps.batchRead({ user_ids: ['mock-user-0001', 'mock-admin'], status, with_dept: true }, options),
  ),
  read('list', (wps, options) => wps.list({ status, page_size: 10, with_dept: true, with_total: true }, options)),
  read('get', (wps, options) => wps.get({ user_id: 'mock-admin', with_dept: true }, options)),
  write('create', (wps, options) => wps.create({ user_name: '新用户', dept_ids: ['mock-dept-sales'] }, options)),
  write('update', (wps, options) => wps.update({ user_id: 'mock-user-0001', title: '经理' }, options)),
  write('delete', (wps, options) => wps.delete({ user_id: 'mock-user-0004' }, options)),
  read('byEmails', (wps, options) => wps.byEmails({ emails: ['user0001@mock.example'], status }, options)),
  read('byPhones', (wps, options) => wps.byPhones({ phones: ['10000000001'], status }, options)),
  read('byExUserIds', (wps, options) => wps.byExUserIds({ ex_user_ids: ['mock-ex-0001'], status }, options)),
  read('depts', (wps, options) => wps.depts({ user_id: 'mock-admin' }, options)),
  write('batchUpdateDept', (wps, options) =>
    wps.batchUpdateDept(
      { user_dept_info_list: [{ user_id: 'mock-user-0001', dept_ids: ['mock-dept-sales'] }] },
      options,
    ),
  ),
  write('batchUpdateOrder', (wps, options) =>
    wps.batchUpdateOrder(
      { user_order_list: [{ user_id: 'mock-user-0003', dept_id: 'mock-dept-sales', order: 7 }] },
      options,
    ),
  ),
  read('customAttrsBatchRead', (wps, options) =>
    wps.customAttrs.batchRead({ user_ids: ['mock-user-0001', 'mock-admin'] }, options),
  ),
  write('customAttrsBatchUpdate', (wps, options) =>
    wps.customAttrs.batchUpdate(
      { users: [{ user_id: 'mock-user-0001', custom_attrs: [{ attr_id: 'mock-attr-floor', text: '二楼' }] }] },
      options,
    ),
  ),
  write('batchLogout', (wps, options) => wps.batchLogout({ user_ids: ['mock-user-0001', 'mock-user-0002'] }, options)),
  read('search', (wps, options) =>
    wps.search({ keyword: 'mock_full', page_size: 5, status: ['active'], with_total: true }, options),
  ),
  read('current', (wps, options) => wps.current(options)),
  read('currentId', (wps, options) => wps.currentId(options)),
];

type CallWps = (wps: WpsUsers, options: CallOptions | undefined) => Promise<unknown>;

function read(name: string, call: CallWps): OperationCall {
  return operationCall(name, false, call);
}

function write(name: string, call: CallWps): OperationCall {
  return operationCall(name, true, call);
}

function operationCall(name: string, changesState: boolean, call: CallWps): OperationCall {
  return { vendor: 'wps', operation: `wps.${name}`, changesState, call: ({ wps }, options) => call(wps, options) };
}
