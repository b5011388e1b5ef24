import {
  type ClientContext,
  createClientContext,
  createGivenTokenSource,
  type OptionChecks,
  optionChecks,
  type ResolvedOptions,
} from '@x/core-signing';
import type { Signing, WpsUsersOptions } from './options.ts';
import { createAppTokenSource } from './token/app-token-source.ts';
import type { TokenSources } from './token/choose-tokens.ts';
import { isToken } from './token/is-token.ts';
import { createUserTokenSource } from './token/user-token-source.ts';
import { createWpsAdapter } from './wps-adapter.ts';

export interface Connection {
  readonly context: ClientContext<string>;
  readonly sources: TokenSources;
}

/**
 * What all calls of one client share: how requests are signed, and where tokens come from.
 *
 * @throws ConfigError naming the option that is missing or wrong
 */
export function connect(options: WpsUsersOptions, resolved: ResolvedOptions): Connection {
  const checks = optionChecks('createWpsUsers');
  const signing = checks.oneOf<Signing>('signing', options.signing ?? 'kso-1', ['kso-1', 'none']);
  const getAccessToken = checks.optionalFunction('getAccessToken', options.getAccessToken);
  const getUserAccessToken = checks.optionalFunction('getUserAccessToken', options.getUserAccessToken);
  const given = getAccessToken === undefined ? undefined : createGivenTokenSource(getAccessToken, isToken);
  const user = getUserAccessToken === undefined ? undefined : createUserTokenSource(getUserAccessToken);
  const keysGiven = options.appId !== undefined || options.appKey !== undefined;
  if (signing === 'none' && !keysGiven && (given !== undefined || user !== undefined)) {
    const context = createClientContext(createWpsAdapter(undefined), resolved, []);
    return { context, sources: { app: given, user } };
  }
  const credentials = checkCredentials(checks, options, signing);
  const { appId, appKey } = credentials;
  const keys = signing === 'none' ? undefined : { accessKey: appId, secretKey: appKey };
  const context = createClientContext(createWpsAdapter(keys), resolved, [appKey]);
  return { context, sources: { app: given ?? createAppTokenSource(context, credentials), user } };
}

function checkCredentials(
  checks: OptionChecks,
  options: WpsUsersOptions,
  signing: Signing,
): { readonly appId: string; readonly appKey: string } {
  const appId = checks.credential('appId', options.appId);
  const appKey = checks.credential('appKey', options.appKey);
  if (signing === 'kso-1' && appId.includes(':')) {
    throw checks.wrong('appId', 'holds a colon, which no signed request can carry in it');
  }
  return { appId, appKey };
}
