import type { CallOptions } from '@x/core-signing';
import type { FeishuStatus } from '@x/feishu-status';
import type { OperationCall } from './operation-call.ts';

/** Statuses and a user of the mock's default tenant. */
const businessTrip = '7101214603622940671';
const other = '7101214603622940672';
const user = 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab';

export const feishuCalls: readonly OperationCall[] = [
  read('list', (feishu, options) => feishu.list({ page_size: 10 }, options)),
  write('create', (feishu, options) =>
    feishu.create({ title: 'Reliability', icon_key: 'EatingFood', priority: 8 }, options),
  ),
  write('patch', (feishu, options) =>
    feishu.patch(
      { system_status_id: businessTrip, system_status: { color: 'RED' }, update_fields: ['COLOR'] },
      options,
    ),
  ),
  write('delete', (feishu, options) => feishu.delete({ system_status_id: other }, options)),
  write('batchOpen', (feishu, options) =>
    feishu.batchOpen(
      { system_status_id: businessTrip, user_list: [{ user_id: user, end_time: new Date(Date.now() + 3_600_000) }] },
      options,
    ),
  ),
  write('batchClose', (feishu, options) =>
    feishu.batchClose({ system_status_id: businessTrip, user_list: [user] }, options),
  ),
];

type CallFeishu = (feishu: FeishuStatus, options: CallOptions | undefined) => Promise<unknown>;

function read(name: string, call: CallFeishu): OperationCall {
  return operationCall(name, false, call);
}

function write(name: string, call: CallFeishu): OperationCall {
  return operationCall(name, true, call);
}

function operationCall(name: string, changesState: boolean, call: CallFeishu): OperationCall {
  return {
    vendor: 'feishu',
    operation: `feishu.${name}`,
    changesState,
    call: ({ feishu }, options) => call(feishu, options),
  };
}
