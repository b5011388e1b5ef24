import { shown } from '@x/test-kit/shown';
import { describe, expect, it } from 'vitest';
import { createWpsUsers } from './create-wps-users.ts';

const credentials = { appId: 'AK123456', appKey: 'a-key-that-is-never-shown' };
const getAccessToken = () => 'token-1';

/** The error with which making a client ends. */
function errorOfOptions(options: unknown): unknown {
  try {
    // A caller without TypeScript can pass anything.
    createWpsUsers(options as never);
  } catch (error) {
    return error;
  }
  throw new Error('the client was made');
}

const wrongOptions: readonly { name: string; options: unknown; option: string; problem: string }[] = [
  { name: 'no options', options: undefined, option: 'options', problem: 'must be an object' },
  { name: 'nothing in it', options: {}, option: 'appId', problem: 'is missing' },
  { name: 'no appId', options: { appKey: 'x' }, option: 'appId', problem: 'is missing' },
  { name: 'no appKey', options: { appId: 'AK123456' }, option: 'appKey', problem: 'is missing' },
  { name: 'appId empty', options: { ...credentials, appId: '' }, option: 'appId', problem: 'is empty' },
  { name: 'appKey empty', options: { ...credentials, appKey: '' }, option: 'appKey', problem: 'is empty' },
  { name: 'appId a number', options: { ...credentials, appId: 7 }, option: 'appId', problem: 'must be a string' },
  ...['never-shown ', 'never\nshown', 'never-shöwn'].map((appKey) => ({
    name: `appKey ${JSON.stringify(appKey)}`,
    options: { ...credentials, appKey },
    option: 'appKey',
    problem: 'holds a space, a line break or another character that no credential has',
  })),
  {
    name: 'an appId that would end the access key early',
    options: { ...credentials, appId: 'never-shown:AK' },
    option: 'appId',
    problem: 'holds a colon, which no signed request can carry in it',
  },
  {
    name: 'signing of another spelling',
    options: { ...credentials, signing: 'KSO-1' },
    option: 'signing',
    problem: 'must be one of "kso-1", "none"',
  },
  { name: 'signing true', options: { ...credentials, signing: true }, option: 'signing', problem: 'must be one of' },
  {
    name: 'getAccessToken without anything to sign with',
    options: { getAccessToken },
    option: 'appId',
    problem: 'is missing',
  },
  {
    name: 'getAccessToken no function',
    options: { signing: 'none', getAccessToken: 'never-shown' },
    option: 'getAccessToken',
    problem: 'must be a function',
  },
  { name: 'neither keys nor token', options: { signing: 'none' }, option: 'appId', problem: 'is missing' },
  {
    name: 'half of the keys beside a token',
    options: { appKey: 'never-shown', signing: 'none', getAccessToken },
    option: 'appId',
    problem: 'is missing',
  },
  {
    name: 'wrong keys beside a token',
    options: { ...credentials, appKey: 'never shown', signing: 'none', getAccessToken },
    option: 'appKey',
    problem: 'holds a space',
  },
  {
    name: 'baseURL over plain http',
    options: { ...credentials, baseURL: 'http://openapi.wps.cn' },
    option: 'baseURL',
    problem: 'would send secrets over plain http',
  },
];

describe('createWpsUsers', () => {
  it.each(wrongOptions)('refuses $name', ({ options, option, problem }) => {
    const error = errorOfOptions(options);
    expect(error).toMatchObject({ kind: 'config', sent: 'no', option });
    expect(String(error)).toContain(`ConfigError: createWpsUsers: option "${option}" ${problem}`);
    expect(shown(error)).not.toMatch(/never.?sh/);
  });

  it('refuses an option that it does not have, and says what may have been meant', () => {
    const error = errorOfOptions({ ...credentials, appkey: 'never-shown' });
    expect(error).toMatchObject({ kind: 'config', option: 'appkey' });
    expect(String(error)).toBe('ConfigError: createWpsUsers has no option "appkey"; did you mean "appKey"?');
    expect(String(errorOfOptions({ ...credentials, appSecret: 'x' }))).toContain('has no option "appSecret"');
  });

  it.each([
    { ...credentials },
    { ...credentials, signing: 'none' as const },
    { ...credentials, getAccessToken },
    { ...credentials, signing: 'none' as const, getAccessToken },
    { signing: 'none' as const, getAccessToken },
    { signing: 'none' as const, getUserAccessToken: getAccessToken },
    { signing: 'none' as const, getAccessToken, getUserAccessToken: getAccessToken },
    { ...credentials, getUserAccessToken: getAccessToken },
    { ...credentials, appId: 'a:b', signing: 'none' as const },
    { ...credentials, baseURL: 'https://wps.example.com/openapi/' },
  ])('takes %o', (options) => {
    expect(() => createWpsUsers(options)).not.toThrow();
  });
});
