import { expect, it } from 'vitest';
import { parseSeed } from '../seed/parse-seed.ts';
import { createState } from '../state/feishu-state.ts';
import { appOf } from './app-of.ts';

const state = createState(
  parseSeed({
    apps: [
      { id: 'cli_1', appSecret: 'one' },
      { id: 'cli_2', appSecret: 'two' },
    ],
    tokens: [
      { id: 't-good', appId: 'cli_1', expiresAt: '2100-01-01T00:00:00Z' },
      { id: 't-expired', appId: 'cli_2', expiresAt: '2000-01-01T00:00:00Z' },
      { id: 't-revoked', appId: 'cli_2', expiresAt: '2100-01-01T00:00:00Z', revoked: true },
    ],
  }),
);

it.each([
  ['cli_1', 'cli_1'],
  ['two', 'cli_2'],
  ['t-good', 'cli_1'],
  ['t-expired', 'cli_2'],
  ['t-revoked', 'cli_2'],
  ['t-nobody', undefined],
  ['', undefined],
])('%j is of %s', (credential, app) => {
  expect(appOf(state, credential)).toBe(app);
});
