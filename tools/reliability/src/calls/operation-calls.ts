import { feishuCalls } from './feishu-calls.ts';
import { fxiaokeCalls } from './fxiaoke-calls.ts';
import type { OperationCall } from './operation-call.ts';
import { wpsCalls } from './wps-calls.ts';

/** One good call of every operation of the three clients; the calls for tokens are made by the clients themselves. */
export const operationCalls: readonly OperationCall[] = [...feishuCalls, ...wpsCalls, ...fxiaokeCalls];
