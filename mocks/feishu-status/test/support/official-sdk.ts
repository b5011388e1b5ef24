import { randomBytes } from 'node:crypto';
import { Client } from '@larksuiteoapi/node-sdk';
import type { FeishuSession } from './start-mock.ts';

type ClientOptions = ConstructorParameters<typeof Client>[0];
export type OfficialSdk = Client['personal_settings']['v1']['systemStatus'];
type OpenPayload = NonNullable<Parameters<OfficialSdk['batchOpen']>[0]>;

export interface SdkApp {
  readonly id: string;
  readonly appSecret: string;
}

/** Left to itself the SDK prints that it is ready, and every call that is refused. */
const silent = { error() {}, warn() {}, info() {}, debug() {}, trace() {} };

/**
 * Adds an app to the mock. Every test has its own: the SDK keeps the token of an app id for the whole process,
 * whatever the domain and the secret.
 */
export async function addApp(mock: FeishuSession, fields: object = {}): Promise<SdkApp> {
  const app = { id: `cli_mock${randomBytes(6).toString('hex')}`, appSecret: randomBytes(16).toString('hex') };
  await mock.state.patch({ apps: [{ ...app, ...fields }] });
  return app;
}

/** The SDK's own calls of the system statuses, with the mock as its domain. */
export function connectSdk(
  mock: Pick<FeishuSession, 'url'>,
  app: SdkApp,
  options: Partial<ClientOptions> = {},
): OfficialSdk {
  const { id, appSecret } = app;
  const client = new Client({ appId: id, appSecret, domain: mock.url, logger: silent, ...options });
  return client.personal_settings.v1.systemStatus;
}

/** The SDK with an app of its own. */
export async function startSdk(mock: FeishuSession, appFields: object = {}): Promise<OfficialSdk> {
  return connectSdk(mock, await addApp(mock, appFields));
}

/** What batch_open is given for one user. */
export function openFor(system_status_id: string, user_id: string, end_time: string): OpenPayload {
  // @ts-expect-error The SDK declares end_time as a number; the vendor's page asks for text.
  return { path: { system_status_id }, data: { user_list: [{ user_id, end_time }] } };
}

/** What the SDK rejects with for an answer of status 400 or above: the error of its HTTP library. */
export function refusedWith(status: number, code: number, more: object = {}) {
  return { name: 'AxiosError', response: { status, data: { code, ...more } } };
}
