import {
  type Call,
  type CallOptions,
  type ClientContext,
  closeClient,
  createClientContext,
  createGivenTokenSource,
  execute,
  inputErrorFor,
  isHeaderSafe,
  optionChecks,
  type ResolvedOptions,
  resolveOptions,
  type TokenSource,
} from '@x/core-signing';
import { batchDisableData } from './contract/batch-disable.ts';
import { hosts } from './contract/hosts.ts';
import { operations } from './contract/operations.ts';
import { readEnvelope } from './envelope/read-envelope.ts';
import type { WpsUsersError } from './errors.ts';
import { type BatchDisableInput, buildBatchDisable } from './operations/batch-disable.ts';
import { ownOptionNames, type Signing, type WpsUsersOptions } from './options.ts';
import { createAppTokenSource } from './token/app-token-source.ts';
import { createWpsAdapter } from './wps-adapter.ts';

/** A client for the users of one WPS 365 company. */
export interface WpsUsers {
  /**
   * Disables users. Resolves when the vendor has taken the whole list; its answer says nothing about single users, and
   * what becomes of a list with one bad id is not documented.
   *
   * Limits: the vendor states none, neither to the number of ids nor to the rate. Sent again after failures that
   * pass by themselves, since disabling a disabled user is taken to change nothing (label: inferred).
   *
   * @throws WpsUsersError kind `input` when the input breaks a rule (nothing was sent), `vendor` when WPS 365 refuses
   *   the call, `transport` or `protocol` when no proper answer arrived
   * @see https://open-docs.wpscdn.cn/docs-md/zh/app-integration-dev/wps365/server/address-book/user/batch-disable-user.md
   */
  batchDisable(input: BatchDisableInput, options?: CallOptions): Call<void, WpsUsersError>;
  /** Ends what is under way and lets the connections go. Later calls reject with kind `transport`. */
  close(): Promise<void>;
}

/**
 * Makes a client. Reads nothing from the environment and sends nothing yet; the first call fetches an access token.
 *
 * @throws ConfigError naming the option that is missing, unknown or wrong
 */
export function createWpsUsers(options: WpsUsersOptions): WpsUsers {
  const resolved = resolveOptions('createWpsUsers', options, ownOptionNames, hosts.wps365);
  const { context, tokens } = connect(options, resolved);
  return {
    async batchDisable(input, callOptions) {
      const operation = operations.batchDisable;
      const request = buildBatchDisable(input);
      if ('issues' in request) throw inputErrorFor(operation, request.issues);
      const call = { operation, data: batchDisableData, readEnvelope, request: request.value };
      await execute(context, tokens, call, callOptions);
    },
    close: () => closeClient(context),
  };
}

function connect(
  options: WpsUsersOptions,
  resolved: ResolvedOptions,
): { readonly context: ClientContext<string>; readonly tokens: TokenSource<string> } {
  const checks = optionChecks('createWpsUsers');
  const signing = checks.oneOf<Signing>('signing', options.signing ?? 'kso-1', ['kso-1', 'none']);
  const getAccessToken = checks.optionalFunction('getAccessToken', options.getAccessToken);
  const keysGiven = options.appId !== undefined || options.appKey !== undefined;
  if (getAccessToken !== undefined && signing === 'none' && !keysGiven) {
    const context = createClientContext(createWpsAdapter(undefined), resolved, []);
    return { context, tokens: createGivenTokenSource(getAccessToken, isToken) };
  }
  const appId = checks.credential('appId', options.appId);
  const appKey = checks.credential('appKey', options.appKey);
  if (signing === 'kso-1' && appId.includes(':')) {
    throw checks.wrong('appId', 'holds a colon, which no signed request can carry in it');
  }
  const keys = signing === 'none' ? undefined : { accessKey: appId, secretKey: appKey };
  const context = createClientContext(createWpsAdapter(keys), resolved, [appKey]);
  const tokens =
    getAccessToken === undefined
      ? createAppTokenSource(context, { appId, appKey })
      : createGivenTokenSource(getAccessToken, isToken);
  return { context, tokens };
}

function isToken(value: unknown): value is string {
  return typeof value === 'string' && isHeaderSafe(value);
}
