import { shown } from '@x/test-kit/shown';
import { describe, expect, it } from 'vitest';
import { createFxiaokeOffline } from './create-fxiaoke-offline.ts';

const credentials = { appId: 'FSAID_1', appSecret: 'secret-never-shown', permanentCode: 'code-never-shown' };
const getAccessToken = () => ({ corpAccessToken: 'token-1', corpId: 'FSCID_1' });

/** The error with which making a client ends. */
function errorOfOptions(options: unknown): unknown {
  try {
    // A caller without TypeScript can pass anything.
    createFxiaokeOffline(options as never);
  } catch (error) {
    return error;
  }
  throw new Error('the client was made');
}

const names = ['appId', 'appSecret', 'permanentCode'] as const;

const wrongOptions: readonly { name: string; options: unknown; option: string; problem: string }[] = [
  { name: 'no options', options: undefined, option: 'options', problem: 'must be an object' },
  { name: 'nothing in it', options: {}, option: 'appId', problem: 'is missing' },
  ...names.flatMap((name) => [
    { name: `no ${name}`, options: { ...credentials, [name]: undefined }, option: name, problem: 'is missing' },
    { name: `${name} empty`, options: { ...credentials, [name]: '' }, option: name, problem: 'is empty' },
    { name: `${name} a number`, options: { ...credentials, [name]: 7 }, option: name, problem: 'must be a string' },
    {
      name: `${name} with a line break`,
      options: { ...credentials, [name]: 'never-shown\n' },
      option: name,
      problem: 'holds a space, a line break or another character that no credential has',
    },
    {
      name: `getAccessToken beside ${name}`,
      options: { [name]: 'never-shown', getAccessToken },
      option: name,
      problem: 'cannot be given together with "getAccessToken"',
    },
  ]),
  {
    name: 'getAccessToken no function',
    options: { getAccessToken: 'never-shown' },
    option: 'getAccessToken',
    problem: 'must be a function',
  },
  {
    name: 'paths of another name',
    options: { ...credentials, paths: '/never-shown' },
    option: 'paths',
    problem: 'must be one of "documented", "observed"',
  },
  { name: 'paths a number', options: { ...credentials, paths: 7 }, option: 'paths', problem: 'must be one of' },
  {
    name: 'wrong paths beside getAccessToken',
    options: { getAccessToken, paths: 'live' },
    option: 'paths',
    problem: 'must be one of',
  },
  {
    name: 'credentialTransport of another name',
    options: { ...credentials, credentialTransport: 'never-shown' },
    option: 'credentialTransport',
    problem: 'must be one of "body", "headers"',
  },
  {
    name: 'headers without a user',
    options: { ...credentials, credentialTransport: 'headers' },
    option: 'currentUserId',
    problem: 'is missing',
  },
  {
    name: 'headers with a user that would add a header',
    options: { ...credentials, credentialTransport: 'headers', currentUserId: 'never-shown\r\nx: 1' },
    option: 'currentUserId',
    problem: 'holds a space',
  },
  {
    name: 'headers with the user of a body',
    options: {
      ...credentials,
      credentialTransport: 'headers',
      currentUserId: '1000',
      currentOpenUserId: 'never-shown',
    },
    option: 'currentOpenUserId',
    problem: 'has no place in headers',
  },
  {
    name: 'a body with the user of headers',
    options: { ...credentials, currentUserId: 'never-shown' },
    option: 'currentUserId',
    problem: 'is for credentialTransport "headers"',
  },
  {
    name: 'an empty user',
    options: { ...credentials, currentOpenUserId: '' },
    option: 'currentOpenUserId',
    problem: 'is empty',
  },
  {
    name: 'baseURL over plain http',
    options: { ...credentials, baseURL: 'http://open.fxiaoke.com' },
    option: 'baseURL',
    problem: 'would send secrets over plain http',
  },
];

describe('createFxiaokeOffline', () => {
  it.each(wrongOptions)('refuses $name', ({ options, option, problem }) => {
    const error = errorOfOptions(options);
    expect(error).toMatchObject({ kind: 'config', sent: 'no', option });
    expect(String(error)).toContain(`ConfigError: createFxiaokeOffline: option "${option}" ${problem}`);
    expect(shown(error)).not.toMatch(/never.?sh/);
  });

  it('refuses an option that it does not have, and says what may have been meant', () => {
    const error = errorOfOptions({ ...credentials, Paths: 'observed' });
    expect(error).toMatchObject({ kind: 'config', option: 'Paths' });
    expect(String(error)).toBe('ConfigError: createFxiaokeOffline has no option "Paths"; did you mean "paths"?');
    expect(String(errorOfOptions({ ...credentials, appKey: 'x' }))).toContain('has no option "appKey"');
  });

  it.each([
    { ...credentials },
    { ...credentials, paths: 'documented' as const },
    { ...credentials, paths: 'observed' as const },
    { getAccessToken },
    { getAccessToken, paths: 'observed' as const, appId: undefined },
    { ...credentials, currentOpenUserId: 'FSUID_1' },
    { ...credentials, credentialTransport: 'headers' as const, currentUserId: '1000' },
    {
      credentialTransport: 'headers' as const,
      currentUserId: '1000',
      getAccessToken: () => ({ accessToken: 'a', ea: 'b' }),
    },
    { ...credentials, baseURL: 'https://open-hwcloud.fxiaoke.com' },
  ])('takes %o', (options) => {
    expect(() => createFxiaokeOffline(options)).not.toThrow();
  });
});
