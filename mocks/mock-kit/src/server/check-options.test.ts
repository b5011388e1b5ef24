import { expect, it } from 'vitest';
import { checkOptions } from './check-options.ts';
import type { StartMockOptions } from './start-options.ts';

it('listens on a free port of 127.0.0.1 by default', () => {
  expect(checkOptions({})).toEqual({ host: '127.0.0.1', port: 0 });
});

it.each(['127.0.0.1', '127.0.0.2', '::1'])('listens on %s without a token', (host) => {
  expect(checkOptions({ host }).host).toBe(host);
});

it('takes localhost as 127.0.0.1', () => {
  expect(checkOptions({ host: 'localhost' }).host).toBe('127.0.0.1');
});

it.each(['0.0.0.0', '::', '192.168.1.2', 'my-machine'])('wants a token to listen on %s', (host) => {
  expect(() => checkOptions({ host })).toThrow(/^adminToken: /);
  expect(checkOptions({ host, adminToken: 'secret' }).host).toBe(host);
});

it.each<[StartMockOptions, string]>([
  [{ port: -1 }, 'port: -1'],
  [{ port: 65_536 }, 'port: 65536'],
  [{ port: 1.5 }, 'port: 1.5'],
  [{ host: '' }, 'host: '],
  [{ adminToken: '' }, 'adminToken: '],
  [{ clock: 'soon' }, 'clock: '],
])('refuses %j, naming the option', (options, start) => {
  expect(() => checkOptions(options)).toThrow(start);
});
