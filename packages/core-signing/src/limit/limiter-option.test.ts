import { describe, expect, it } from 'vitest';
import { ConfigError } from '../errors/config-error.ts';
import { resolveOptions } from '../options/resolve-options.ts';

const resolve = (options: Parameters<typeof resolveOptions>[1]) =>
  resolveOptions('createTest', options, ['appId'], 'https://api.vendor.example');

describe('the option limiter', () => {
  it('must be able to give a place', () => {
    const wrong: unknown = { limiter: { acquire: 'soon' } };
    expect(() => resolve(wrong as Parameters<typeof resolve>[0])).toThrow(
      new ConfigError('createTest: option "limiter" must have the function acquire', 'limiter'),
    );
  });

  it('is asked on the account of host and app, so that a mock and the vendor keep apart', () => {
    expect(resolve({ appId: 'cli_1' }).subject).toBe('https://api.vendor.example cli_1');
    expect(resolve({ appId: 'cli_1', baseURL: 'http://127.0.0.1:1' }).subject).toBe('http://127.0.0.1:1 cli_1');
    expect(resolve({}).subject).toBe('https://api.vendor.example');
  });
});
