import { describe, expect, it } from 'vitest';
import { credentialsOf } from '../credentials/credentials.ts';
import { defaultSeed } from './default-seed.ts';
import { createState, toSeed } from './wps-state.ts';

describe('defaultSeed', () => {
  const { apps, tokens, departments, users, switches } = defaultSeed();

  it('holds at least 130 users in the three states', () => {
    const counted = users.filter(({ deleted }) => !deleted);
    expect(counted.length).toBeGreaterThanOrEqual(130);
    expect(new Set(counted.map(({ status }) => status))).toEqual(new Set(['active', 'notactive', 'disabled']));
  });

  it('holds one super administrator and a deleted user', () => {
    expect(users.filter(({ role }) => role === 'super-admin')).toHaveLength(1);
    expect(users.filter(({ deleted }) => deleted)).toHaveLength(1);
  });

  it('is clearly made up', () => {
    for (const { id } of [...apps, ...tokens, ...departments, ...users]) expect(id).toMatch(/mock/);
    for (const { appKey } of apps) expect(appKey).toMatch(/mock/);
  });

  it('begins with an app that has everything and signs', () => {
    expect(apps[0]).toMatchObject({ interfaceSigning: true, planLacksInterface: false, dataRange: 'all' });
    expect(credentialsOf(createState(defaultSeed()))).toEqual({
      appId: 'AKmock20260101SIGNED',
      appKey: 'mock-key-signed',
    });
  });

  it('has every switch off', () => {
    expect(switches).toEqual({
      dateSkewSeconds: null,
      maxBatch: null,
      partialBatch: false,
      createdStatus: 'notactive',
      logoutRevokesTokens: false,
      invalidGender: 'parameterValueInvalid',
      memberLimitIgnoresDisabled: false,
      strictTokenForm: false,
    });
  });
});

describe('createState', () => {
  it('is undone by toSeed', () => {
    expect(toSeed(createState(defaultSeed()))).toEqual(defaultSeed());
  });

  it('shares nothing with the seed', () => {
    const seed = defaultSeed();
    const state = createState(seed);
    state.users.get('mock-user-0001')?.dept_ids.push('another');
    expect(seed).toEqual(defaultSeed());
  });
});
