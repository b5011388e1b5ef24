import { shown } from '@x/test-kit/shown';
import { describe, expect, it } from 'vitest';
import { createFeishuStatus } from './create-feishu-status.ts';

const credentials = { appId: 'cli_a1b2', appSecret: 'a-secret-that-is-never-shown' };

/** The error with which making a client ends. */
function errorOfOptions(options: unknown): unknown {
  try {
    // A caller without TypeScript can pass anything.
    createFeishuStatus(options as never);
  } catch (error) {
    return error;
  }
  throw new Error('the client was made');
}

const wrongOptions: readonly { name: string; options: unknown; option: string; problem: string }[] = [
  { name: 'no options', options: undefined, option: 'options', problem: 'must be an object' },
  { name: 'options null', options: null, option: 'options', problem: 'must be an object' },
  { name: 'nothing in it', options: {}, option: 'appId', problem: 'is missing' },
  { name: 'no appId', options: { appSecret: 'x' }, option: 'appId', problem: 'is missing' },
  { name: 'no appSecret', options: { appId: 'cli_a1b2' }, option: 'appSecret', problem: 'is missing' },
  { name: 'appId empty', options: { ...credentials, appId: '' }, option: 'appId', problem: 'is empty' },
  { name: 'appSecret empty', options: { ...credentials, appSecret: '' }, option: 'appSecret', problem: 'is empty' },
  { name: 'appId a number', options: { ...credentials, appId: 7 }, option: 'appId', problem: 'must be a string' },
  { name: 'appSecret null', options: { ...credentials, appSecret: null }, option: 'appSecret', problem: 'is missing' },
  ...['never-shown ', 'never\nshown', 'never-shöwn', 'never-shown\u0000'].map((appSecret) => ({
    name: `appSecret ${JSON.stringify(appSecret)}`,
    options: { ...credentials, appSecret },
    option: 'appSecret',
    problem: 'holds a space, a line break or another character that no credential has',
  })),
  {
    name: 'getAccessToken beside appId',
    options: { ...credentials, getAccessToken: () => 't-1' },
    option: 'appId',
    problem: 'cannot be given together with "getAccessToken"',
  },
  {
    name: 'getAccessToken beside appSecret',
    options: { appSecret: 'never-shown', getAccessToken: () => 't-1' },
    option: 'appSecret',
    problem: 'cannot be given together with "getAccessToken"',
  },
  {
    name: 'getAccessToken no function',
    options: { getAccessToken: 'never-shown' },
    option: 'getAccessToken',
    problem: 'must be a function',
  },
  {
    name: 'getAccessToken null',
    options: { getAccessToken: null },
    option: 'getAccessToken',
    problem: 'must be a function',
  },
  {
    name: 'baseURL no URL',
    options: { ...credentials, baseURL: 'open' },
    option: 'baseURL',
    problem: 'must be an absolute URL',
  },
  {
    name: 'baseURL over plain http',
    options: { ...credentials, baseURL: 'http://open.feishu.cn' },
    option: 'baseURL',
    problem: 'would send secrets over plain http',
  },
  {
    name: 'baseURL with a password',
    options: { ...credentials, baseURL: 'https://user:never-shown@open.feishu.cn' },
    option: 'baseURL',
    problem: 'must not hold a user or password',
  },
  {
    name: 'timeoutMs 0',
    options: { ...credentials, timeoutMs: 0 },
    option: 'timeoutMs',
    problem: 'must be a whole number',
  },
  { name: 'retry true', options: { ...credentials, retry: true }, option: 'retry', problem: 'must be an object' },
];

describe('createFeishuStatus', () => {
  it.each(wrongOptions)('refuses $name', ({ options, option, problem }) => {
    const error = errorOfOptions(options);
    expect(error).toMatchObject({ kind: 'config', sent: 'no', option });
    expect(String(error)).toContain(`ConfigError: createFeishuStatus: option "${option}" ${problem}`);
    expect(shown(error)).not.toMatch(/never.?sh/);
  });

  it('refuses an option that it does not have, and says what may have been meant', () => {
    const error = errorOfOptions({ ...credentials, baseUrl: 'https://open.feishu.cn' });
    expect(error).toMatchObject({ kind: 'config', option: 'baseUrl' });
    expect(String(error)).toBe('ConfigError: createFeishuStatus has no option "baseUrl"; did you mean "baseURL"?');
    expect(String(errorOfOptions({ ...credentials, appKey: 'x' }))).toContain(
      'has no option "appKey"; known options: appId, appSecret, getAccessToken, baseURL',
    );
  });

  it('takes the hosts of Feishu and Lark, a loopback host, and a named host over plain http', () => {
    const urls = [
      'https://open.feishu.cn',
      'https://open.larksuite.com/',
      'http://localhost:4611',
      'http://[::1]:4611',
    ];
    for (const baseURL of urls) expect(() => createFeishuStatus({ ...credentials, baseURL })).not.toThrow();
    const mock = { baseURL: 'http://mock:4611', allowInsecureHosts: ['mock'] };
    expect(() => createFeishuStatus({ ...credentials, ...mock })).not.toThrow();
  });

  it('takes undefined for an option that is left out', () => {
    const options = { ...credentials, baseURL: undefined, retry: undefined, now: undefined, getAccessToken: undefined };
    expect(() => createFeishuStatus(options)).not.toThrow();
    expect(() => createFeishuStatus({ getAccessToken: () => 't-1', appId: undefined })).not.toThrow();
  });
});
