import { describe, expect, it } from 'vitest';
import { parseSeed } from '../seed/parse-seed.ts';
import { createState, toSeed } from './feishu-state.ts';

const seed = parseSeed({
  tokens: [{ id: 't-1', appId: 'cli_mock000000000001', expiresAt: '2026-11-21T00:00:00Z' }],
  users: [{ id: 'ou_1', openStatuses: [{ system_status_id: '7101214603622940671', end_time: '1' }] }],
  sensitiveWords: ['word'],
  switches: { rateLimitStatus: 400 },
});

describe('state', () => {
  it('gives back the seed it was made of', () => {
    expect(toSeed(createState(seed))).toEqual(seed);
  });

  it('shares nothing with the seed', () => {
    const before = structuredClone(seed);
    const state = createState(seed);
    const user = state.users.user_id.get('1');

    user?.openStatuses.pop();

    expect(seed).toEqual(before);
    expect(toSeed(state).users[0]?.openStatuses).toEqual([]);
    toSeed(state).users[0]?.openStatuses.push({ system_status_id: '1', end_time: '1' });
    expect(user?.openStatuses).toEqual([]);
  });

  it('finds a user by each id', () => {
    const { users } = createState(seed);

    expect(users.union_id.get('on_1')).toBe(users.open_id.get('ou_1'));
    expect(users.user_id.get('1')).toBe(users.open_id.get('ou_1'));
  });
});
