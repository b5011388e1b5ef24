import { type CallOptions, inputErrorFor } from '@x/core-signing';
import type { Connection } from '../connection/connection.ts';
import type { FxiaokeOperation } from '../contract/operations/fxiaoke-operation.ts';
import { readEnvelope } from '../envelope/read-envelope.ts';
import type { Paths } from '../options.ts';
import { buildRequest } from './build-request.ts';

/** Makes calls of one client: checks the input and sends. */
export type CallOperation = <Parameters extends object, Data>(
  operation: FxiaokeOperation<Parameters, Data>,
  input: unknown,
  callOptions: CallOptions | undefined,
) => Promise<Data>;

export function createCallOperation(connection: Connection, paths: Paths): CallOperation {
  return async (operation, input, callOptions) => {
    const request = buildRequest(operation, input, paths, connection.caller);
    if ('issues' in request) throw inputErrorFor(operation, request.issues);
    const call = { operation, data: operation.data, readEnvelope, request: request.value };
    return connection.send(call, callOptions);
  };
}
