import type { CommonOptions } from '@x/core-signing';
import { createFeishuStatus } from '@x/feishu-status';
import { errors as feishuErrors } from '@x/feishu-status/contract';
import { createFxiaokeOffline } from '@x/fxiaoke-offline';
import { errors as fxiaokeErrors } from '@x/fxiaoke-offline/contract';
import { createWpsUsers } from '@x/wps-users';
import { errors as wpsErrors } from '@x/wps-users/contract';
import { feishuTokens } from '../../tokens/vendors/feishu-tokens.ts';
import { fxiaokeTokens } from '../../tokens/vendors/fxiaoke-tokens.ts';
import type { TokenVendor } from '../../tokens/vendors/token-vendor.ts';
import { wpsTokens } from '../../tokens/vendors/wps-tokens.ts';
import { type Canary, canary } from '../canary/canary.ts';

export interface SecretClient {
  call(): Promise<unknown>;
  close(): Promise<void>;
}

export interface Reason {
  readonly name: string;
  readonly code: number;
  readonly status: number;
}

/** A vendor with a client whose every secret is a canary. */
export interface SecretVendor {
  readonly tokens: TokenVendor;
  readonly reasons: readonly Reason[];
  /** What a client with its own credentials was given. */
  readonly given: readonly Canary[];
  /** Whether a client that is given its tokens has its own credentials as well, since it signs with them. */
  readonly alwaysSigns: boolean;
  /** What the token call answers with. */
  readonly fetched: Canary;
  /** With its own credentials, or with a token given by the caller. */
  connect(baseURL: string, source: 'fetched' | 'given', options?: CommonOptions): SecretClient;
}

type Catalogue = Readonly<
  Record<string, { readonly codes: readonly number[]; readonly httpStatus: readonly number[] }>
>;

function reasonsOf(catalogue: Catalogue): readonly Reason[] {
  return [
    ...Object.entries(catalogue).flatMap(([name, { codes, httpStatus }]) =>
      codes.map((code) => ({ name, code, status: httpStatus[0] ?? 200 })),
    ),
    { name: 'unlisted', code: 7, status: 500 },
  ];
}

/** The vendors; `plain` for secrets of letters and digits alone. */
export function secretVendors(plain = false): readonly SecretVendor[] {
  const feishu = { secret: canary('Feishu secret', plain), token: canary('Feishu token', plain) };
  const wps = { key: canary('WPS key', plain), token: canary('WPS token', plain) };
  const fxiaoke = {
    secret: canary('Fxiaoke secret', plain),
    code: canary('Fxiaoke code', plain),
    token: canary('Fxiaoke token', plain),
  };
  return [
    {
      tokens: feishuTokens,
      reasons: reasonsOf(feishuErrors),
      given: [feishu.secret],
      alwaysSigns: false,
      fetched: feishu.token,
      connect(baseURL, source, options) {
        const own = source === 'fetched' ? { appId: 'cli_1', appSecret: feishu.secret.value } : undefined;
        const client = createFeishuStatus({
          ...(own ?? { getAccessToken: () => feishu.token.value }),
          ...{ baseURL, ...options },
        });
        return { call: () => client.list(), close: () => client.close() };
      },
    },
    {
      tokens: wpsTokens,
      reasons: reasonsOf(wpsErrors),
      given: [wps.key],
      alwaysSigns: true,
      fetched: wps.token,
      connect(baseURL, source, options) {
        const keys = { appId: 'AK1', appKey: wps.key.value };
        const getAccessToken = source === 'fetched' ? undefined : () => wps.token.value;
        const client = createWpsUsers({ ...keys, getAccessToken, baseURL, ...options });
        return { call: () => client.list({ status: ['active'] }), close: () => client.close() };
      },
    },
    {
      tokens: fxiaokeTokens,
      reasons: reasonsOf(fxiaokeErrors),
      given: [fxiaoke.secret, fxiaoke.code],
      alwaysSigns: false,
      fetched: fxiaoke.token,
      connect(baseURL, source, options) {
        const own = { appId: 'FSAID_1', appSecret: fxiaoke.secret.value, permanentCode: fxiaoke.code.value };
        const client = createFxiaokeOffline({
          ...(source === 'fetched'
            ? own
            : { getAccessToken: () => ({ corpAccessToken: fxiaoke.token.value, corpId: 'FSCID_1' }) }),
          ...{ baseURL, ...options },
        });
        return { call: () => client.getDepartmentList({}), close: () => client.close() };
      },
    },
  ];
}
