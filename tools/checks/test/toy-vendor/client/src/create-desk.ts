import {
  type CallOptions,
  type Checked,
  closeClient,
  createClientContext,
  execute,
  inputErrorFor,
  type Operation,
  optionChecks,
  resolveOptions,
  type WireRequest,
} from '@x/core-signing';
import { hosts } from './contract/hosts.ts';
import { operations } from './contract/operations.ts';
import { type AwayData, awayData } from './contract/schemas.ts';
import type { Desk } from './desk.ts';
import { deskAdapter } from './desk-adapter.ts';
import { readEnvelope } from './envelope/read-envelope.ts';
import { buildGetAway } from './operations/build-get-away.ts';
import { buildSetAway } from './operations/build-set-away.ts';
import { type DeskOptions, ownOptionNames } from './options.ts';
import { createDeskTokenSource } from './token/token-source.ts';

/** @throws ConfigError naming the option that is missing, unknown or wrong */
export function createDesk(options: DeskOptions): Desk {
  const resolved = resolveOptions('createDesk', options, ownOptionNames, hosts.desk);
  const checks = optionChecks('createDesk');
  const appId = checks.credential('appId', options.appId);
  const appSecret = checks.credential('appSecret', options.appSecret);
  const context = createClientContext(deskAdapter, resolved, [appSecret]);
  const tokens = createDeskTokenSource(context, { appId, appSecret });

  async function call(
    operation: Operation,
    request: Checked<WireRequest>,
    callOptions: CallOptions | undefined,
  ): Promise<AwayData> {
    if ('issues' in request) throw inputErrorFor(operation, request.issues);
    return execute(context, tokens, { operation, data: awayData, readEnvelope, request: request.value }, callOptions);
  }

  return {
    getAway: async (input, callOptions) => call(operations.getAway, buildGetAway(input), callOptions),
    setAway: async (input, callOptions) => call(operations.setAway, buildSetAway(input), callOptions),
    close: () => closeClient(context),
  };
}
