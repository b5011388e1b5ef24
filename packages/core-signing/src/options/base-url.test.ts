import { describe, expect, it } from 'vitest';
import { ConfigError } from '../errors/config-error.ts';
import { type BaseURL, parseBaseURL } from './base-url.ts';
import { optionChecks } from './option-checks.ts';

function parse(value: unknown, allowInsecureHosts: readonly string[] = []): BaseURL {
  return parseBaseURL(optionChecks('createTest'), value, allowInsecureHosts);
}

describe('parseBaseURL', () => {
  it.each([
    ['https://api.vendor.example', 'https://api.vendor.example', ''],
    ['https://api.vendor.example/', 'https://api.vendor.example', ''],
    ['https://api.vendor.example///', 'https://api.vendor.example', ''],
    ['https://API.Vendor.Example:443/', 'https://api.vendor.example', ''],
    ['https://api.vendor.example:8443/gate', 'https://api.vendor.example:8443', '/gate'],
    ['https://api.vendor.example/gate/way//', 'https://api.vendor.example', '/gate/way'],
    ['https://api.vendor.example/a/../b/%2e%2e/c', 'https://api.vendor.example', '/c'],
    ['https://[2001:db8::1]/gate', 'https://[2001:db8::1]', '/gate'],
    ['HTTPS://张三.example', 'https://xn--ehq892b.example', ''],
  ])('keeps the prefix of %s apart from the host', (text, origin, prefix) => {
    expect(parse(text)).toEqual({ origin, prefix, text: origin + prefix });
  });

  it.each([
    'http://localhost:4610',
    'http://mock.localhost',
    'http://127.0.0.1:4610',
    'http://127.9.9.9',
    'http://2130706433',
    'http://[::1]:4610',
  ])('takes plain http for the loopback host of %s', (text) => {
    expect(parse(text).origin).toBe(new URL(text).origin);
  });

  it.each([
    'http://api.vendor.example',
    'http://localhost.vendor.example',
    'http://notlocalhost',
    'http://127.0.0.1.vendor.example',
    'http://10.0.0.1',
    'http://0.0.0.0',
    'http://[::2]',
  ])('does not take plain http for %s', (text) => {
    expect(() => parse(text)).toThrow(ConfigError);
  });

  it('takes plain http for the hosts that are named, and for no other', () => {
    expect(parse('http://mock:4610', ['mock']).origin).toBe('http://mock:4610');
    expect(parse('http://mock:4610', ['other', 'MOCK']).origin).toBe('http://mock:4610');
    expect(() => parse('http://mock.vendor.example', ['mock'])).toThrow(ConfigError);
    expect(() => parse('http://mock:4610', [])).toThrow(ConfigError);
  });

  it.each(['ws://localhost', 'file:///etc/passwd', 'javascript:alert(1)', 'data:,x'])('takes no %s', (text) => {
    expect(() => parse(text)).toThrow('option "baseURL" must begin with https://');
  });
});
