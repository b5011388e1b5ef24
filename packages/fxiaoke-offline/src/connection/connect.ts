import {
  createClientContext,
  createGivenTokenSource,
  type GetAccessToken,
  type OptionChecks,
  optionChecks,
  type ResolvedOptions,
  type VendorAdapter,
} from '@x/core-signing';
import type { CredentialTransport, FxiaokeOfflineOptions } from '../options.ts';
import type { CallerSettings } from '../request/caller.ts';
import { createAppTokenSource } from '../token/app-token-source.ts';
import { corpTokenExchange } from '../token/corp-token-exchange.ts';
import { oauthTokenExchange } from '../token/oauth-token-exchange.ts';
import type { TokenExchange } from '../token/token-exchange.ts';
import { type Connection, createConnection } from './connection.ts';
import { bodyAdapter, headersAdapter } from './fxiaoke-adapter.ts';

/** @throws ConfigError naming the option that is missing or wrong */
export function connect(options: FxiaokeOfflineOptions, resolved: ResolvedOptions): Connection {
  const checks = optionChecks('createFxiaokeOffline');
  checks.oneOf<CredentialTransport>('credentialTransport', options.credentialTransport ?? 'body', ['body', 'headers']);
  if (options.credentialTransport === 'headers') {
    if (options.currentOpenUserId !== undefined) {
      throw checks.wrong('currentOpenUserId', 'has no place in headers; give "currentUserId"');
    }
    const caller: CallerSettings = {
      credentialTransport: 'headers',
      currentUserId: checks.credential('currentUserId', options.currentUserId),
    };
    return open({ adapter: headersAdapter, exchange: oauthTokenExchange, caller, options, resolved, checks });
  }
  if (options.currentUserId !== undefined) {
    throw checks.wrong('currentUserId', 'is for credentialTransport "headers"; give "currentOpenUserId"');
  }
  const { currentOpenUserId } = options;
  if (currentOpenUserId !== undefined) checks.credential('currentOpenUserId', currentOpenUserId);
  const caller: CallerSettings = { credentialTransport: 'body', currentOpenUserId };
  return open({ adapter: bodyAdapter, exchange: corpTokenExchange, caller, options, resolved, checks });
}

const credentialNames = ['appId', 'appSecret', 'permanentCode'] as const;

function open<Token, Answer extends { readonly expiresIn: number }>({
  adapter,
  exchange,
  caller,
  options,
  resolved,
  checks,
}: {
  readonly adapter: VendorAdapter<Token>;
  readonly exchange: TokenExchange<Token, Answer>;
  readonly caller: CallerSettings;
  readonly options: {
    readonly appId?: string | undefined;
    readonly appSecret?: string | undefined;
    readonly permanentCode?: string | undefined;
    readonly getAccessToken?: GetAccessToken<Token> | undefined;
  };
  readonly resolved: ResolvedOptions;
  readonly checks: OptionChecks;
}): Connection {
  const getAccessToken = checks.optionalFunction('getAccessToken', options.getAccessToken);
  if (getAccessToken !== undefined) {
    for (const name of credentialNames) {
      if (options[name] !== undefined) throw checks.wrong(name, 'cannot be given together with "getAccessToken"');
    }
    const context = createClientContext(adapter, resolved, []);
    return createConnection(context, createGivenTokenSource<Token>(getAccessToken, exchange.isToken), caller);
  }
  const appId = checks.credential('appId', options.appId);
  const appSecret = checks.credential('appSecret', options.appSecret);
  const permanentCode = checks.credential('permanentCode', options.permanentCode);
  const context = createClientContext(adapter, resolved, [appSecret, permanentCode]);
  return createConnection(
    context,
    createAppTokenSource(context, exchange, { appId, appSecret, permanentCode }),
    caller,
  );
}
