import { randomUUID } from 'node:crypto';
import type { MockServer, StartMockOptions } from '@x/mock-kit';
import { type App, type FxiaokeCredentials, type FxiaokeSeed, startFxiaokeOfflineMock } from '../../src/index.ts';
import { type Answer, exchange, type How } from './exchange.ts';

export const TOKEN_PATH = '/cgi/corpAccessToken/get/V2';
export const DOCUMENTED_PATH = '/cgi/crm/v2/data/update';
export const OBSERVED_PATH = '/cgi/user/batchSetStatus';
export const OAUTH_PATH = '/oauth2.0/token';
export const QUERY_PATH = '/cgi/crm/v2/data/query';
export const ERP_PATH = '/cgi/crm/erp/data';

interface HowToSend extends How {
  readonly query?: string;
}

type Mock = MockServer<FxiaokeSeed, FxiaokeCredentials>;

/** A running mock, the parts of its default tenant by what they are good for, and a token of the app that works. */
export interface Scene {
  readonly mock: Mock;
  readonly app: App;
  readonly stoppedApp: App;
  readonly unauthorisedApp: App;
  readonly corpId: string;
  readonly otherCorpId: string;
  readonly disabledEmployee: string;
  readonly foreignEmployee: string;
  /** A corpAccessToken of the app that works. */
  readonly token: string;
  /** An accessToken of the same app, from the OAuth endpoint. */
  readonly accessToken: string;
  readonly ea: string;
  /** Accounts of the default tenant, in the order of the seed. */
  readonly accounts: readonly string[];
  /** Posts to a path with a fresh thirdTraceId, unless told otherwise. What is neither text nor bytes goes as JSON. */
  send(path: string, body: unknown, how?: HowToSend): Promise<Answer>;
  /** As `send`, and reads the answer as JSON. */
  sendJson(path: string, body: unknown, how?: HowToSend): Promise<Record<string, unknown>>;
  statusOf(id: string): Promise<number | undefined>;
}

/** Starts a mock for one test. */
export async function startScene(options: StartMockOptions = {}): Promise<Scene & AsyncDisposable> {
  const mock = await startFxiaokeOfflineMock(options);
  return { ...(await setScene(mock)), [Symbol.asyncDispose]: () => mock.close() };
}

/** Fetches a token from a mock that is as it started. */
export async function setScene(mock: Mock): Promise<Scene> {
  const send: Scene['send'] = (path, body, { query = `thirdTraceId=${randomUUID()}`, ...how } = {}) =>
    exchange(
      `${mock.url}${path}${query === '' ? '' : `?${query}`}`,
      typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body),
      how,
    );
  const sendJson: Scene['sendJson'] = async (path, body, how) => JSON.parse((await send(path, body, how)).text);

  const { apps, corps, users, records } = await mock.state.get();
  const { corpAccessToken } = await sendJson(TOKEN_PATH, mock.credentials);
  const { accessToken } = await sendJson(OAUTH_PATH, { ...mock.credentials, grantType: 'app_secret' });
  return {
    mock,
    app: present(apps[0]),
    stoppedApp: present(apps.find(({ stopped }) => stopped)),
    unauthorisedApp: present(apps.find(({ authorised }) => !authorised)),
    corpId: present(corps[0]).id,
    otherCorpId: present(corps[1]).id,
    disabledEmployee: present(users.find(({ status }) => status === 1)).id,
    foreignEmployee: present(users.find(({ corpId }) => corpId === corps[1]?.id)).id,
    token: String(corpAccessToken),
    accessToken: String(accessToken),
    ea: present(corps[0]).ea,
    accounts: records.filter(({ dataObjectApiName }) => dataObjectApiName === 'AccountObj').map(({ id }) => id),
    send,
    sendJson,
    statusOf: async (id) => (await mock.state.get()).users.find((user) => user.id === id)?.status,
  };
}

/** The body of the vendor page's example with the placeholders filled in; fields can be changed, or left out. */
export function batchBody({ token, corpId }: Scene, changes: Readonly<Record<string, unknown>> = {}): object {
  return {
    corpAccessToken: token,
    corpId,
    openUserIds: ['openUserId1', 'openUserId2'],
    status: 1,
    ...changes,
  };
}

/** A body of credentials and what else it is to carry, in which no employee acts. */
export function bareBody({ token, corpId }: Scene, fields: object): object {
  return { corpAccessToken: token, corpId, ...fields };
}

/** A body of credentials and what else it is to carry; the app acts as `openUserId1`, whose number is 1000. */
export function actingBody({ token, corpId }: Scene, fields: object): object {
  return { corpAccessToken: token, corpId, currentOpenUserId: 'openUserId1', ...fields };
}

/** The credentials as headers carry them; the app acts as the employee of number 1000. */
export function credentialHeaders({ accessToken, ea }: Scene): Readonly<Record<string, string>> {
  return { authorization: `Bearer ${accessToken}`, 'x-fs-ea': ea, 'x-fs-userid': '1000' };
}

/** The credentials of an app as the token call wants them; fields can be changed, or left out. */
export function tokenBody(app: App, changes: Readonly<Record<string, unknown>> = {}): object {
  return { appId: app.id, appSecret: app.appSecret, permanentCode: app.permanentCode, ...changes };
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the default tenant lacks what the tests stand on');
  return value;
}
