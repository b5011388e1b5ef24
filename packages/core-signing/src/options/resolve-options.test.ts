import { Agent } from 'undici';
import { describe, expect, it } from 'vitest';
import { surfacesOf } from '../../test/support/surfaces-of.ts';
import { ConfigError } from '../errors/config-error.ts';
import type { CommonOptions } from './common-options.ts';
import { type ResolvedOptions, resolveOptions } from './resolve-options.ts';

const ownNames = ['appId', 'appSecret'];

function resolve(options: CommonOptions): ResolvedOptions {
  return resolveOptions('createTest', options, ownNames, 'https://api.vendor.example');
}

/** What a caller in plain JavaScript can pass. */
function errorFor(options: unknown): ConfigError {
  try {
    resolve(options as CommonOptions);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('the options were taken');
}

describe('the defaults', () => {
  it('are those of the documentation', () => {
    const resolved = resolve({});
    expect(resolved).toMatchObject({
      baseURL: { origin: 'https://api.vendor.example', prefix: '', text: 'https://api.vendor.example' },
      timeoutMs: 10_000,
      deadlineMs: 30_000,
      retryPolicy: { maxAttempts: 3, initialDelayMs: 250, maxDelayMs: 5_000 },
      repeatUncertainWrites: true,
      maxResponseBytes: 1_048_576,
      tokenStore: undefined,
      onAttempt: undefined,
    });
    expect(Math.abs(resolved.now().getTime() - Date.now())).toBeLessThan(1_000);
  });

  it('stand in for what is undefined', () => {
    const names = [
      'baseURL',
      'allowInsecureHosts',
      'timeoutMs',
      'deadlineMs',
      'retry',
      'maxResponseBytes',
      'now',
      'fetch',
    ];
    const options = Object.fromEntries(names.map((name) => [name, undefined]));
    expect(resolve(options)).toMatchObject({ timeoutMs: 10_000, baseURL: { text: 'https://api.vendor.example' } });
  });
});

describe('what is given', () => {
  it('is taken', async () => {
    const now = (): Date => new Date(0);
    const onAttempt = (): void => undefined;
    const tokenStore = { get: async () => undefined, set: async () => undefined, delete: async () => undefined };
    const resolved = resolve({
      timeoutMs: 1,
      deadlineMs: 2_147_483_647,
      retry: { maxAttempts: 5, maxDelayMs: 1 },
      repeatUncertainWrites: false,
      maxResponseBytes: 7,
      now,
      onAttempt,
      tokenStore,
    });
    expect(resolved).toMatchObject({
      timeoutMs: 1,
      deadlineMs: 2_147_483_647,
      retryPolicy: { maxAttempts: 5, initialDelayMs: 250, maxDelayMs: 1 },
      repeatUncertainWrites: false,
      maxResponseBytes: 7,
    });
    expect(resolved.now()).toEqual(now());
    expect(resolved.onAttempt).toBe(onAttempt);
    expect(resolved.tokenStore).toBe(tokenStore);
  });

  it('may switch retries off', () => {
    expect(resolve({ retry: false }).retryPolicy.maxAttempts).toBe(1);
  });

  it('may be one way to send', () => {
    const transport = { send: () => Promise.reject(new Error('unused')), close: async () => undefined };
    expect(resolve({ transport }).transport).toBe(transport);
    expect(resolve({ fetch: (url, init) => globalThis.fetch(url, init) }).transport.send).toBeTypeOf('function');
    expect(resolve({ dispatcher: new Agent() }).transport.send).toBeTypeOf('function');
  });
});

describe('a wrong option', () => {
  const canary = 'canary-4711';
  const wholeNumber = 'must be a whole number from 1 to 2147483647';
  const send = (): void => undefined;

  it.each<[option: string, value: unknown, problem: string]>([
    ['baseURL', canary, 'must be an absolute URL'],
    ['baseURL', null, 'must be an absolute URL'],
    ['baseURL', { href: canary }, 'must be an absolute URL'],
    ['baseURL', '', 'must be an absolute URL'],
    ['baseURL', `ftp://${canary}`, 'must begin with https://'],
    ['baseURL', `https://user:${canary}@api.vendor.example`, 'must not hold a user or password'],
    ['baseURL', `https://${canary}@api.vendor.example`, 'must not hold a user or password'],
    ['baseURL', `https://api.vendor.example/?key=${canary}`, 'must not hold a query or a fragment'],
    ['baseURL', `https://api.vendor.example/#${canary}`, 'must not hold a query or a fragment'],
    [
      'baseURL',
      `http://${canary}.example`,
      'would send secrets over plain http: use https, or name the host in allowInsecureHosts if it is a test server',
    ],
    ['allowInsecureHosts', canary, 'must be a list of host names'],
    ['allowInsecureHosts', [canary, 4_711], 'must be a list of host names'],
    ['allowInsecureHosts', null, 'must be a list of host names'],
    ['timeoutMs', canary, wholeNumber],
    ['timeoutMs', 0, wholeNumber],
    ['timeoutMs', -4_711, wholeNumber],
    ['timeoutMs', 4_711.5, wholeNumber],
    ['timeoutMs', Number.NaN, wholeNumber],
    ['timeoutMs', Number.POSITIVE_INFINITY, wholeNumber],
    ['timeoutMs', 2_147_483_648, wholeNumber],
    ['timeoutMs', null, wholeNumber],
    ['deadlineMs', canary, wholeNumber],
    ['maxResponseBytes', canary, wholeNumber],
    ['maxResponseBytes', 0, wholeNumber],
    ['repeatUncertainWrites', canary, 'must be true or false'],
    ['retry', canary, 'must be an object'],
    ['retry', true, 'must be an object'],
    ['retry', null, 'must be an object'],
    ['tokenStore', canary, 'must have the functions get and set'],
    ['tokenStore', null, 'must have the functions get and set'],
    ['tokenStore', { get: send, set: canary }, 'must have the functions get and set'],
    ['now', canary, 'must be a function'],
    ['onAttempt', canary, 'must be a function'],
    ['fetch', canary, 'must be a function'],
    ['fetch', null, 'must be a function'],
    ['dispatcher', canary, 'must be an undici dispatcher'],
    ['dispatcher', null, 'must be an undici dispatcher'],
    ['transport', canary, 'must have the functions send and close'],
    ['transport', null, 'must have the functions send and close'],
    ['transport', { send }, 'must have the functions send and close'],
  ])('%s: %j is named, and its value is not shown', (option, value, problem) => {
    const error = errorFor({ [option]: value });
    expect(error).toMatchObject({
      name: 'ConfigError',
      kind: 'config',
      sent: 'no',
      option,
      message: `createTest: option "${option}" ${problem}`,
    });
    expect(surfacesOf(error)).not.toMatch(/canary|4711(?!\d)/);
  });

  it.each<[name: string, value: unknown]>([
    ['maxAttempts', canary],
    ['maxAttempts', 0],
    ['initialDelayMs', -1],
    ['maxDelayMs', null],
  ])('retry.%s: %j is named with its place', (name, value) => {
    const error = errorFor({ retry: { [name]: value } });
    expect(error).toMatchObject({
      option: `retry.${name}`,
      message: `createTest: option "retry.${name}" ${wholeNumber}`,
    });
    expect(surfacesOf(error)).not.toContain(canary);
  });

  it('tokenStore.runExclusive is named with its place', () => {
    const error = errorFor({ tokenStore: { get: send, set: send, runExclusive: canary } });
    expect(error).toMatchObject({ option: 'tokenStore.runExclusive' });
    expect(surfacesOf(error)).not.toContain(canary);
  });

  it.each([
    [{ transport: { send, close: send }, fetch: send }],
    [{ dispatcher: { dispatch: send }, fetch: send }],
    [{ transport: { send, close: send }, dispatcher: { dispatch: send } }],
  ])('two ways to send exclude each other', (options) => {
    expect(errorFor(options)).toMatchObject({
      option: 'transport',
      message: 'createTest: option "transport" excludes "dispatcher" and "fetch": give at most one of the three',
    });
  });

  it.each([[undefined], [null], ['text'], [[]], [new Date()]])('%j for all of them is refused', (options) => {
    expect(errorFor(options)).toMatchObject({
      option: 'options',
      message: 'createTest: option "options" must be an object',
    });
  });
});

it.each([
  ['a number', 4_711],
  ['no valid Date', new Date(Number.NaN)],
  ['a text', '2031-11-21'],
  ['nothing', undefined],
])('a clock that gives %s is a ConfigError each time it is read', (_name, given) => {
  // What a caller in plain JavaScript can write.
  const resolved = resolve({ now: (() => given) as () => Date });
  for (let time = 0; time < 2; time += 1) {
    expect(() => resolved.now()).toThrow(
      new ConfigError('createTest: option "now" gave something that is no valid Date', 'now'),
    );
  }
});

describe('an unknown option', () => {
  it('is named, with the option that was meant', () => {
    const error = errorFor({ baseUrl: 'https://canary.example' });
    expect(error).toMatchObject({
      option: 'baseUrl',
      message: 'createTest has no option "baseUrl"; did you mean "baseURL"?',
    });
    expect(surfacesOf(error)).not.toContain('canary');
  });

  it("knows the client's own options too", () => {
    expect(errorFor({ AppSecret: 'canary' }).message).toBe(
      'createTest has no option "AppSecret"; did you mean "appSecret"?',
    );
    expect(() => resolve({ appId: 'a', appSecret: 'b' } as CommonOptions)).not.toThrow();
  });

  it('is met with all that are known when nothing is near', () => {
    const { message, option } = errorFor({ timeout: 5 });
    expect(option).toBe('timeout');
    expect(message).toBe(
      'createTest has no option "timeout"; known options: appId, appSecret, baseURL, allowInsecureHosts, dispatcher, fetch, ' +
        'transport, timeoutMs, deadlineMs, retry, repeatUncertainWrites, maxResponseBytes, tokenStore, limiter, now, onAttempt',
    );
  });

  it('is refused also inside retry', () => {
    expect(errorFor({ retry: { attempts: 5 } })).toMatchObject({
      option: 'retry.attempts',
      message:
        'createTest has no option "retry.attempts"; known options: retry.maxAttempts, retry.initialDelayMs, retry.maxDelayMs',
    });
    expect(errorFor({ retry: { maxattempts: 5 } }).message).toContain('did you mean "retry.maxAttempts"?');
  });
});
