import {
  type CallOptions,
  type Checked,
  type ClientContext,
  closeClient,
  createClientContext,
  createGivenTokenSource,
  execute,
  inputErrorFor,
  isHeaderSafe,
  type Operation,
  optionChecks,
  type ResolvedOptions,
  resolveOptions,
  type Schema,
  type TokenSource,
  type WireRequest,
} from '@x/core-signing';
import { batchCloseData } from './contract/batch-close.ts';
import { batchOpenData } from './contract/batch-open.ts';
import { createData } from './contract/create.ts';
import { deleteData } from './contract/delete.ts';
import { hosts } from './contract/hosts.ts';
import { listData } from './contract/list.ts';
import { operations } from './contract/operations.ts';
import { patchData } from './contract/patch.ts';
import { readEnvelope } from './envelope/read-envelope.ts';
import { feishuAdapter } from './feishu-adapter.ts';
import type { FeishuStatus } from './feishu-status.ts';
import { buildBatchClose } from './operations/batch-close.ts';
import { buildBatchOpen } from './operations/batch-open.ts';
import { buildCreate } from './operations/create.ts';
import { buildDelete } from './operations/delete.ts';
import { buildList } from './operations/list.ts';
import { listAllPages } from './operations/list-all.ts';
import { buildPatch } from './operations/patch.ts';
import { type FeishuStatusOptions, ownOptionNames } from './options.ts';
import { createTenantTokenSource } from './token/tenant-token-source.ts';

/**
 * Makes a client: for Feishu, or with `baseURL: hosts.lark` for Lark. Reads nothing from the environment and sends
 * nothing yet; the first call fetches a tenant token.
 *
 * @throws ConfigError naming the option that is missing, unknown or wrong
 */
export function createFeishuStatus(options: FeishuStatusOptions): FeishuStatus {
  const resolved = resolveOptions('createFeishuStatus', options, ownOptionNames, hosts.feishu);
  const { context, tokens } = connect(options, resolved);

  async function call<Data>(
    operation: Operation,
    data: Schema<Data>,
    request: Checked<WireRequest>,
    callOptions: CallOptions | undefined,
  ): Promise<Data> {
    if ('issues' in request) throw inputErrorFor(operation, request.issues);
    return execute(context, tokens, { operation, data, readEnvelope, request: request.value }, callOptions);
  }

  return {
    list: async (input = {}, callOptions) => call(operations.list, listData, buildList(input), callOptions),
    listAll: (input = {}, callOptions) =>
      listAllPages(input, (page, data) => call(operations.list, data, buildList(page), callOptions)),
    create: async (input, callOptions) => call(operations.create, createData, buildCreate(input), callOptions),
    patch: async (input, callOptions) => call(operations.patch, patchData, buildPatch(input), callOptions),
    delete: async (input, callOptions) => {
      await call(operations.delete, deleteData, buildDelete(input), callOptions);
    },
    batchOpen: async (input, callOptions) =>
      call(operations.batchOpen, batchOpenData, buildBatchOpen(input, resolved.now()), callOptions),
    batchClose: async (input, callOptions) =>
      call(operations.batchClose, batchCloseData, buildBatchClose(input), callOptions),
    close: () => closeClient(context),
  };
}

function connect(
  options: FeishuStatusOptions,
  resolved: ResolvedOptions,
): { readonly context: ClientContext<string>; readonly tokens: TokenSource<string> } {
  const checks = optionChecks('createFeishuStatus');
  if (options.getAccessToken !== undefined) {
    if (options.appId !== undefined) throw checks.wrong('appId', 'cannot be given together with "getAccessToken"');
    if (options.appSecret !== undefined)
      throw checks.wrong('appSecret', 'cannot be given together with "getAccessToken"');
    const getAccessToken = checks.optionalFunction('getAccessToken', options.getAccessToken);
    const context = createClientContext(feishuAdapter, resolved, []);
    return { context, tokens: createGivenTokenSource(getAccessToken, isToken) };
  }
  const appId = checks.credential('appId', options.appId);
  const appSecret = checks.credential('appSecret', options.appSecret);
  const context = createClientContext(feishuAdapter, resolved, [appSecret]);
  return { context, tokens: createTenantTokenSource(context, { appId, appSecret }) };
}

function isToken(value: unknown): value is string {
  return typeof value === 'string' && isHeaderSafe(value);
}
