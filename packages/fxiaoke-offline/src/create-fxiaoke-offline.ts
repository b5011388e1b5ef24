import {
  type Call,
  type CallOptions,
  type ClientContext,
  closeClient,
  createClientContext,
  createGivenTokenSource,
  execute,
  inputErrorFor,
  optionChecks,
  type ResolvedOptions,
  resolveOptions,
  type TokenSource,
} from '@x/core-signing';
import { hosts } from './contract/hosts.ts';
import { operations } from './contract/operations.ts';
import { type TraceData, traceData } from './contract/set-member-status-batch.ts';
import { readEnvelope } from './envelope/read-envelope.ts';
import type { FxiaokeOfflineError } from './errors.ts';
import { fxiaokeAdapter } from './fxiaoke-adapter.ts';
import { buildSetMemberStatusBatch, type SetMemberStatusBatchInput } from './operations/set-member-status-batch.ts';
import { type FxiaokeOfflineOptions, ownOptionNames, type Paths } from './options.ts';
import { type CorpToken, isCorpToken } from './token/corp-token.ts';
import { createCorpTokenSource } from './token/corp-token-source.ts';

/**
 * A client for the Offline API of one company at Fxiaoke. The vendor no longer maintains this API and recommends its
 * object API (modify personnel object) instead.
 */
export interface FxiaokeOffline {
  /**
   * Enables or disables employees. Resolves when the vendor has taken the whole list; its answer says nothing about
   * single employees, and what becomes of a list with one bad id is not documented.
   *
   * The path is in doubt, see {@link Paths}: should the documented one be refused with `parameterError`, try
   * `paths: 'observed'`.
   *
   * Limits: 100 calls in 20 seconds (label: observed); none is stated for the number of ids. Sent again after failures
   * that pass by themselves, since the call names the status to have (label: inferred), each time with a fresh
   * `thirdTraceId`.
   *
   * @throws FxiaokeOfflineError kind `input` when the input breaks a rule (nothing was sent), `vendor` when Fxiaoke
   *   refuses the call, `transport` or `protocol` when no proper answer arrived
   * @see https://developer.fxiaoke.com/openapi_v2/en/common/system/offline/edit.html
   */
  setMemberStatusBatch(input: SetMemberStatusBatchInput, options?: CallOptions): Call<TraceData, FxiaokeOfflineError>;
  /** Ends what is under way and lets the connections go. Later calls reject with kind `transport`. */
  close(): Promise<void>;
}

/**
 * Makes a client. Reads nothing from the environment and sends nothing yet; the first call fetches a corp access token.
 *
 * @throws ConfigError naming the option that is missing, unknown or wrong
 */
export function createFxiaokeOffline(options: FxiaokeOfflineOptions): FxiaokeOffline {
  const resolved = resolveOptions('createFxiaokeOffline', options, ownOptionNames, hosts.fxiaoke);
  const paths = optionChecks('createFxiaokeOffline').oneOf<Paths>('paths', options.paths ?? 'documented', [
    'documented',
    'observed',
  ]);
  const { context, tokens } = connect(options, resolved);
  return {
    async setMemberStatusBatch(input, callOptions) {
      const operation = operations.setMemberStatusBatch;
      const request = buildSetMemberStatusBatch(input, paths);
      if ('issues' in request) throw inputErrorFor(operation, request.issues);
      const call = { operation, data: traceData, readEnvelope, request: request.value };
      const { traceId } = await execute(context, tokens, call, callOptions);
      return { traceId };
    },
    close: () => closeClient(context),
  };
}

function connect(
  options: FxiaokeOfflineOptions,
  resolved: ResolvedOptions,
): { readonly context: ClientContext<CorpToken>; readonly tokens: TokenSource<CorpToken> } {
  const checks = optionChecks('createFxiaokeOffline');
  if (options.getAccessToken !== undefined) {
    for (const name of ['appId', 'appSecret', 'permanentCode'] as const) {
      if (options[name] !== undefined) throw checks.wrong(name, 'cannot be given together with "getAccessToken"');
    }
    const getAccessToken = checks.optionalFunction('getAccessToken', options.getAccessToken);
    const context = createClientContext(fxiaokeAdapter, resolved, []);
    return { context, tokens: createGivenTokenSource(getAccessToken, isCorpToken) };
  }
  const appId = checks.credential('appId', options.appId);
  const appSecret = checks.credential('appSecret', options.appSecret);
  const permanentCode = checks.credential('permanentCode', options.permanentCode);
  const context = createClientContext(fxiaokeAdapter, resolved, [appSecret, permanentCode]);
  return { context, tokens: createCorpTokenSource(context, { appId, appSecret, permanentCode }) };
}
