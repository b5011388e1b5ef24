import {
  type Call,
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
import { type BatchCloseData, batchCloseData } from './contract/batch-close.ts';
import { type BatchOpenData, batchOpenData } from './contract/batch-open.ts';
import { hosts } from './contract/hosts.ts';
import { operations } from './contract/operations.ts';
import { readEnvelope } from './envelope/read-envelope.ts';
import type { FeishuStatusError } from './errors.ts';
import { feishuAdapter } from './feishu-adapter.ts';
import { type BatchCloseInput, buildBatchClose } from './operations/batch-close.ts';
import { type BatchOpenInput, buildBatchOpen } from './operations/batch-open.ts';
import { type FeishuStatusOptions, ownOptionNames } from './options.ts';
import { createTenantTokenSource } from './token/tenant-token-source.ts';

/** A client for the system statuses of one Feishu or Lark tenant. */
export interface FeishuStatus {
  /**
   * Switches a status on for 1 to 50 users. Users of whom the vendor does not take the request are values, not errors:
   * read `result` of each entry, or use {@link splitResults}.
   *
   * Limits: 1000 calls a minute and 50 a second per app and tenant. Sent again after failures that pass by
   * themselves, since `end_time` is absolute (label: inferred).
   *
   * @throws FeishuStatusError kind `input` when the input breaks a rule (nothing was sent), `vendor` when Feishu refuses
   *   the whole call, `transport` or `protocol` when no proper answer arrived
   * @see https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/batch_open
   */
  batchOpen(input: BatchOpenInput, options?: CallOptions): Call<BatchOpenData, FeishuStatusError>;
  /**
   * Switches a status off for 1 to 50 users. What became of each user is in `result_list`.
   *
   * Limits: 1000 calls a minute and 50 a second per app and tenant.
   *
   * @throws FeishuStatusError as {@link FeishuStatus.batchOpen}
   * @see https://open.feishu.cn/document/server-docs/personal_settings-v1/system_status/batch_close
   */
  batchClose(input: BatchCloseInput, options?: CallOptions): Call<BatchCloseData, FeishuStatusError>;
  /** Ends what is under way and lets the connections go. Later calls reject with kind `transport`. */
  close(): Promise<void>;
}

/**
 * Makes a client. Reads nothing from the environment and sends nothing yet; the first call fetches a tenant token.
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
