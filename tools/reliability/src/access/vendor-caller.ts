import { request } from 'undici';
import { z } from 'zod';
import { ksoHeaders } from '../hostile-requests/targets/kso-headers.ts';
import { parseText, readJson } from '../hostile-requests/targets/read-json.ts';

/** What came of a call: the status, and the vendor's code. */
export interface VendorAnswer {
  readonly status: number;
  readonly code: number | undefined;
  readonly text: string;
}

export interface VendorRequest {
  readonly method: 'GET' | 'POST';
  readonly target: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The credentials of a session. */
export interface Keys {
  readonly feishu: { readonly appId: string; readonly appSecret: string };
  readonly wps: { readonly appId: string; readonly appKey: string };
  readonly fxiaoke: { readonly appId: string; readonly appSecret: string; readonly permanentCode: string };
}

/** The tokens of a session. */
export interface Tokens {
  readonly feishu: string;
  readonly wps: string;
  readonly fxiaoke: string;
  readonly corpId: string;
}

const codeSchema = z.union([
  z.object({ code: z.number() }).transform(({ code }) => code),
  z.object({ errorCode: z.number() }).transform(({ errorCode }) => errorCode),
]);

export async function callVendor(url: string, { method, target, headers, body }: VendorRequest): Promise<VendorAnswer> {
  const answer = await request(`${url}${target}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    body: body ?? null,
  });
  const text = await answer.body.text();
  const code = codeSchema.safeParse(readJson(text));
  return { status: answer.statusCode, code: code.data, text };
}

export const feishuTokenCall = (keys: Keys['feishu']): VendorRequest => ({
  method: 'POST',
  target: '/open-apis/auth/v3/tenant_access_token/internal',
  body: JSON.stringify({ app_id: keys.appId, app_secret: keys.appSecret }),
});

export const wpsTokenCall = (keys: Keys['wps']): VendorRequest => ({
  method: 'POST',
  target: '/oauth2/token',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: `grant_type=client_credentials&client_id=${keys.appId}&client_secret=${keys.appKey}`,
});

export const fxiaokeTokenCall = (keys: Keys['fxiaoke']): VendorRequest => ({
  method: 'POST',
  target: '/cgi/corpAccessToken/get/V2',
  body: JSON.stringify(keys),
});

export const feishuCall = (token: string): VendorRequest => ({
  method: 'GET',
  target: '/open-apis/personal_settings/v1/system_statuses?page_size=10',
  headers: { authorization: `Bearer ${token}` },
});

/** A write, so that it would show if it were carried out. */
export function wpsCall(token: string, keys: Keys['wps'], at: Date): VendorRequest {
  const method = 'POST';
  const target = '/v7/users/batch_disable';
  const body = JSON.stringify({ user_ids: ['mock-user-0001'] });
  const unsigned = {
    method,
    target,
    headers: [['Content-Type', 'application/json']],
    body: Buffer.from(body),
  } as const;
  const signature = Object.fromEntries(ksoHeaders(unsigned, keys, at));
  return { method, target, body, headers: { ...signature, authorization: `Bearer ${token}` } };
}

/** A write. */
export const fxiaokeCall = (corpAccessToken: string, corpId: string): VendorRequest => ({
  method: 'POST',
  target: '/cgi/user/batchSetStatus?thirdTraceId=access',
  body: JSON.stringify({ corpAccessToken, corpId, openUserIds: ['openUserId1'], status: 1 }),
});

export async function fetchTokens(url: string, keys: Keys): Promise<Tokens> {
  const text = async (call: VendorRequest) => (await callVendor(url, call)).text;
  const feishu = parseText(z.object({ tenant_access_token: z.string() }), await text(feishuTokenCall(keys.feishu)));
  const wps = parseText(z.object({ access_token: z.string() }), await text(wpsTokenCall(keys.wps)));
  const fxiaoke = parseText(
    z.object({ corpAccessToken: z.string(), corpId: z.string() }),
    await text(fxiaokeTokenCall(keys.fxiaoke)),
  );
  return {
    feishu: feishu.tenant_access_token,
    wps: wps.access_token,
    fxiaoke: fxiaoke.corpAccessToken,
    corpId: fxiaoke.corpId,
  };
}
