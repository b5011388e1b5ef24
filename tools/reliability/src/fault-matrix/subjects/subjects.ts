import { operations as feishuOperations } from '@x/feishu-status/contract';
import { createFxiaokeOffline } from '@x/fxiaoke-offline';
import { operations as fxiaokeOperations } from '@x/fxiaoke-offline/contract';
import { operations as wpsOperations } from '@x/wps-users/contract';
import type { OperationCall, VendorName } from '../../calls/operation-call.ts';
import { operationCalls } from '../../calls/operation-calls.ts';
import { retry } from '../measure/time-limits.ts';
import type { Subject, SubjectClass } from './subject.ts';

const contracts = [feishuOperations, wpsOperations, fxiaokeOperations].flatMap((each) => Object.values(each));

/** Every operation of the three contracts, those that fetch tokens included. */
export const subjects: readonly Subject[] = [
  ...operationCalls.map(ofOperation),
  tokenCall('feishu', 'tenantAccessToken', 'feishu.list'),
  tokenCall('wps', 'accessToken', 'wps.get'),
  tokenCall('fxiaoke', 'corpAccessToken', 'fxiaoke.getDepartmentList'),
  {
    vendor: 'fxiaoke',
    operation: 'fxiaoke.oauthToken',
    class: 'token call',
    async prepare({ session }, limits, onAttempt) {
      const client = createFxiaokeOffline({
        ...session.credentials.fxiaoke,
        baseURL: session.baseURL.fxiaoke,
        credentialTransport: 'headers',
        currentUserId: '1000',
        retry,
        onAttempt,
        ...limits,
      });
      return { call: () => client.getDepartmentList(), close: () => client.close() };
    },
  },
];

function ofOperation(call: OperationCall): Subject {
  return {
    vendor: call.vendor,
    operation: call.operation,
    class: classOf(call),
    async prepare(bench, limits, onAttempt) {
      const clients = await bench.settled();
      bench.onAttempt = onAttempt;
      return { call: () => call.call(clients, limits), close: async () => undefined };
    },
  };
}

/** The call for a token, as the first call of a new client makes it. */
function tokenCall(vendor: VendorName, name: string, carrier: string): Subject {
  const carried = operationCalls.find(({ operation }) => operation === carrier);
  if (carried === undefined) throw new Error(`there is no call of ${carrier}`);
  return {
    vendor,
    operation: `${vendor}.${name}`,
    class: 'token call',
    async prepare(bench, limits, onAttempt) {
      // A token call has the limits of its client, whatever those of the call that waits for it.
      const { clients, close } = bench.connect({ retry, onAttempt, ...limits });
      return { call: () => carried.call(clients), close };
    },
  };
}

function classOf({ operation, changesState }: OperationCall): SubjectClass {
  if (!changesState) return 'read';
  const contract = contracts.find(({ vendor, name }) => `${vendor}.${name}` === operation);
  if (contract === undefined) throw new Error(`the contracts have no ${operation}`);
  return contract.idempotent.value ? 'write that may be repeated' : 'write not to be repeated';
}
