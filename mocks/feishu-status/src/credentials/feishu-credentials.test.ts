import { expect, it } from 'vitest';
import { parseSeed } from '../seed/parse-seed.ts';
import { unpermittedCredentials } from './feishu-credentials.ts';

it('finds the app of a tenant without permission, and says what is missing when there is none', () => {
  const tenants = [{ id: 'first' }, { id: 'second', permitted: false }];
  const apps = [
    { id: 'cli_1', appSecret: 'a' },
    { id: 'cli_2', appSecret: 'b', tenantKey: 'second' },
  ];

  expect(unpermittedCredentials(parseSeed({ tenants, apps }))).toEqual({ appId: 'cli_2', appSecret: 'b' });
  expect(() => unpermittedCredentials(parseSeed({}))).toThrow('permitted: false');
});
