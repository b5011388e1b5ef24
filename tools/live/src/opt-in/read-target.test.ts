import { describe, expect, it } from 'vitest';
import { type Environment, readTarget } from './read-target.ts';

const feishu = { FEISHU_APP_ID: 'cli_a', FEISHU_APP_SECRET: 'canary-secret' };
const live = { CONTRACT_TARGET: 'live', X_LIVE_HOSTS: 'open.feishu.cn', ...feishu };

function refusal(environment: Environment): readonly string[] {
  const target = readTarget(environment);
  if (target.kind !== 'refused') throw new Error('nothing was refused');
  return target.because;
}

describe('readTarget', () => {
  it('gives the mock servers when they are asked for, whatever else is set', () => {
    expect(readTarget({ ...live, CONTRACT_TARGET: 'mock' })).toEqual({ kind: 'mock' });
  });

  it('gives the vendor whose host and credentials are there, and leaves the others alone', () => {
    expect(readTarget(live)).toEqual({
      kind: 'live',
      vendors: {
        feishu: { baseURL: 'https://open.feishu.cn', credentials: { appId: 'cli_a', appSecret: 'canary-secret' } },
        wps: undefined,
        fxiaoke: undefined,
      },
    });
  });

  it('gives all three, each on the host that is named', () => {
    const target = readTarget({
      ...live,
      X_LIVE_HOSTS: 'open.larksuite.com, openapi.wps.cn,open-ale.fxiaoke.com',
      WPS_APP_ID: 'AK1',
      WPS_APP_KEY: 'key',
      FXIAOKE_APP_ID: 'FSAID_1',
      FXIAOKE_APP_SECRET: 'secret',
      FXIAOKE_PERMANENT_CODE: 'code',
    });
    expect(target).toMatchObject({
      vendors: {
        feishu: { baseURL: 'https://open.larksuite.com' },
        wps: { baseURL: 'https://openapi.wps.cn', credentials: { appId: 'AK1', appKey: 'key' } },
        fxiaoke: {
          baseURL: 'https://open-ale.fxiaoke.com',
          credentials: { appId: 'FSAID_1', appSecret: 'secret', permanentCode: 'code' },
        },
      },
    });
  });

  it.each([undefined, '', 'LIVE', 'real'])('refuses when CONTRACT_TARGET is %j', (CONTRACT_TARGET) => {
    expect(refusal({ ...live, CONTRACT_TARGET })).toEqual([expect.stringContaining('CONTRACT_TARGET')]);
  });

  it.each([undefined, '', ' , '])('refuses when X_LIVE_HOSTS is %j', (X_LIVE_HOSTS) => {
    expect(refusal({ ...live, X_LIVE_HOSTS })).toContainEqual(
      expect.stringMatching(/^X_LIVE_HOSTS is missing: .* out of open\.feishu\.cn, open\.larksuite\.com, openapi\.wps/),
    );
  });

  it('refuses when a credential is missing, and names all that are', () => {
    expect(refusal({ CONTRACT_TARGET: 'live', X_LIVE_HOSTS: 'open.feishu.cn' })).toEqual([
      'FEISHU_APP_ID is missing.',
      'FEISHU_APP_SECRET is missing.',
    ]);
    expect(refusal({ ...live, WPS_APP_ID: 'AK1', X_LIVE_HOSTS: 'open.feishu.cn,openapi.wps.cn' })).toEqual([
      'WPS_APP_KEY is missing.',
    ]);
  });

  it('refuses credentials of a vendor none of whose hosts is named', () => {
    expect(refusal({ ...live, X_LIVE_HOSTS: 'openapi.wps.cn', WPS_APP_ID: 'AK1', WPS_APP_KEY: 'key' })).toEqual([
      'There are credentials for feishu, and X_LIVE_HOSTS names none of its hosts: open.feishu.cn, open.larksuite.com.',
    ]);
  });

  it.each(['open.feishu.cn.example', 'https://open.feishu.cn', 'feishu.cn', '127.0.0.1'])(
    'refuses %j, which is no host of a vendor',
    (host) => {
      expect(refusal({ ...live, X_LIVE_HOSTS: `open.feishu.cn,${host}` })).toEqual([
        expect.stringContaining(`X_LIVE_HOSTS names "${host}"`),
      ]);
    },
  );

  it('refuses two hosts of one vendor', () => {
    expect(refusal({ ...live, X_LIVE_HOSTS: 'open.feishu.cn,open.larksuite.com' })).toEqual([
      expect.stringContaining('2 hosts of feishu'),
    ]);
  });

  it('shows no credential', () => {
    expect(refusal({ ...live, X_LIVE_HOSTS: 'open.feishu.cn,other', WPS_APP_KEY: 'canary-key' }).join()).not.toContain(
      'canary',
    );
  });
});
