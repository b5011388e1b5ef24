import type { App } from '../seed/app.ts';
import type { Corp } from '../seed/corp.ts';
import type { User } from '../seed/user.ts';
import type { FxiaokeCall } from '../state/call.ts';
import type { Checked, Refusal } from './checked.ts';
import { type Presented, readCredentials, type Transport } from './read-credentials.ts';
import type { JsonObject } from './read-json-body.ts';

/** Who is calling, once the credentials were found good. */
export interface Caller {
  readonly app: App;
  readonly corp: Corp;
  readonly transport: Transport;
  readonly actor: Actor;
}

/** The employee as whom the app acts. */
export type Actor =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  /** What names the employee is no text. */
  | { readonly kind: 'malformed' }
  | { readonly kind: 'employee'; readonly user: User; readonly namedByOpenUserId: boolean };

/** Checks the credentials of every call but the token calls. */
export function authenticate(body: JsonObject, call: FxiaokeCall): Checked<Caller> {
  const presented = readCredentials(body, call);
  if (presented.refusal) return presented;

  const { state, now } = call;
  const { token: value, transport } = presented.value;
  const token = typeof value === 'string' ? state.tokens.get(value) : undefined;
  const app = token && state.apps.get(token.appId);
  const corp = token && state.corps.get(token.corpId);
  if (!token || !app || !corp) return tokenInvalid('No such token was issued.');
  if (token.revoked) return tokenInvalid('The token was revoked.');
  if (now.getTime() >= Date.parse(token.expiresAt)) {
    return tokenInvalid(`The token expired at ${token.expiresAt}; it is ${now.toISOString()}.`);
  }
  const wanted = transport === 'headers' ? 'accessToken' : 'corpAccessToken';
  if (token.kind !== wanted && !state.switches.interchangeableTokens) {
    return tokenInvalid(`The token is of kind ${token.kind}; credentials in ${transport} want ${wanted}.`, [
      'fxiaoke.token-kind',
    ]);
  }
  if (transport === 'body' && corp.id !== presented.value.corp) {
    return tokenInvalid('The token was issued for another corpId.');
  }
  if (transport === 'headers' && corp.ea !== presented.value.corp) {
    return tokenInvalid('The token was issued for another x-fs-ea.', ['fxiaoke.header-credentials']);
  }
  return { value: { app, corp, transport, actor: findActor(presented.value, corp, call) } };
}

function findActor({ employee, transport }: Presented, corp: Corp, { state }: FxiaokeCall): Actor {
  if (employee === undefined) return { kind: 'none' };
  if (typeof employee !== 'string') return { kind: 'malformed' };
  const named = state.users.get(employee);
  if (named?.corpId === corp.id) {
    return { kind: 'employee', user: named, namedByOpenUserId: transport === 'headers' };
  }
  const numbered =
    transport === 'headers'
      ? [...state.users.values()].find((user) => user.corpId === corp.id && String(user.employeeId) === employee)
      : undefined;
  return numbered ? { kind: 'employee', user: numbered, namedByOpenUserId: false } : { kind: 'unknown' };
}

function tokenInvalid(
  diagnostics: string,
  inferredRules: NonNullable<Refusal['inferredRules']> = [],
): { readonly refusal: Refusal } {
  return { refusal: { reason: 'corpAccessTokenInvalid', diagnostics, inferredRules } };
}
