import { z } from 'zod';
import { now } from './now.ts';
import { parseText, readJson } from './read-json.ts';
import { type Keep, smallSeed } from './small-seed.ts';
import type { GoodCall, Target } from './target.ts';

const statuses = '/open-apis/personal_settings/v1/system_statuses';
const businessTrip = '7101214603622940671';
const doNotDisturb = '7101214603622940672';
const user = 'ou_53edd3282dbc2fdbe5c593cfa5ce82ab';
const end_time = String(now.getTime() / 1000 + 3600);
const tokenPath = '/open-apis/auth/v3/tenant_access_token/internal';
const credentials = { app_id: 'cli_mock000000000001', app_secret: 'mockAppSecret0000000000000000001' };

/** A call of every operation that the default tenant carries out. */
const calls: readonly GoodCall[] = [
  { operation: 'tenantAccessToken', method: 'POST', path: tokenPath, body: credentials },
  {
    operation: 'batchOpen',
    method: 'POST',
    path: `${statuses}/${businessTrip}/batch_open`,
    query: 'user_id_type=open_id',
    body: { user_list: [{ user_id: user, end_time }] },
  },
  {
    operation: 'batchClose',
    method: 'POST',
    path: `${statuses}/${businessTrip}/batch_close`,
    query: 'user_id_type=open_id',
    body: { user_list: [user] },
  },
  { operation: 'list', method: 'GET', path: statuses, query: 'page_size=10' },
  {
    operation: 'create',
    method: 'POST',
    path: statuses,
    body: {
      title: 'Lunch',
      i18n_title: { zh_cn: '午餐', en_us: 'Lunch', ja_jp: 'ランチ' },
      icon_key: 'EatingFood',
      color: 'BLUE',
      priority: 5,
      sync_setting: {
        is_open_by_default: true,
        title: 'Lunch is synced',
        i18n_title: { zh_cn: '午餐同步', en_us: 'Lunch is synced', ja_jp: 'ランチ同期' },
        explain: 'Shown at noon.',
        i18n_explain: { zh_cn: '中午显示', en_us: 'Shown at noon.', ja_jp: '正午に表示' },
      },
    },
  },
  {
    operation: 'patch',
    method: 'PATCH',
    path: `${statuses}/${businessTrip}`,
    body: { system_status: { color: 'RED', icon_key: 'Coffee' }, update_fields: ['COLOR', 'ICON'] },
  },
  { operation: 'delete', method: 'DELETE', path: `${statuses}/${doNotDisturb}` },
];

const tokenSchema = z.object({ tenant_access_token: z.string() });
const envelopeSchema = z.object({ code: z.number().int(), msg: z.string() });

/** What is answered before it is known who calls. */
const BEFORE_AUTHENTICATION = [99991661, 99991663, 99991668, 99991671, 10003, 10014, 10015];

/** Answers of the gateway in plain text. */
const GATEWAY_TEXTS: Readonly<Record<number, string>> = {
  404: '404 page not found',
  413: '413 Request Entity Too Large',
};

/** Who is left of the default tenant. */
export const feishuKeep: Keep = { users: (_, index) => index < 8 };

export const feishuTarget: Target = {
  name: 'feishu',
  commandLine: new URL('../../../../../mocks/feishu-status/src/cli.ts', import.meta.url),
  statePaths: ['/sessions/default/state/feishu'],
  async prepare(admin) {
    const seed = { feishu: await smallSeed(admin, 'feishu', feishuKeep) };
    return async () => {
      await admin.call('POST', '/sessions/default/reset', { seed });
      const text = await admin.post(tokenPath, 'application/json', JSON.stringify(credentials));
      const token = parseText(tokenSchema, text).tenant_access_token;
      const authorization = {
        right: `Bearer ${token}`,
        forged: `Bearer t-${'0'.repeat(40)}`,
        mixed: `bearer  ${token}`,
      };
      return {
        calls,
        bodyCredentials: () => ({}),
        sign: (request, kind) =>
          kind === 'none'
            ? request
            : { ...request, headers: [...request.headers, ['Authorization', authorization[kind]]] },
      };
    };
  },
  judge({ status, headers, body }, { method }) {
    const isText = headers.get('content-type') === 'text/plain' && status in GATEWAY_TEXTS;
    const envelope = envelopeSchema.safeParse(readJson(body));
    const isJson = headers.get('content-type') === 'application/json' && envelope.success;
    const isShaped =
      method === 'HEAD' ? body.byteLength === 0 : isText ? body.toString() === GATEWAY_TEXTS[status] : isJson;
    const code = envelope.data?.code;
    return {
      kind: `${status} ${isText ? 'text' : (code ?? 'unknown')}`,
      isRefusal: code !== 0,
      isPastAuthentication: code !== undefined && !BEFORE_AUTHENTICATION.includes(code),
      fault:
        status >= 500
          ? `status ${status}`
          : isShaped
            ? undefined
            : 'neither the JSON envelope of Feishu nor the text of its gateway',
    };
  },
};
