import { SeedError } from '@x/mock-kit';
import { describe, expect, it } from 'vitest';
import { defaultSeed } from './default-seed.ts';
import { parseSeed } from './parse-seed.ts';

const app = { id: 'AKmock', appKey: 'mock-key' };

function faults(value: unknown): string[] {
  try {
    parseSeed(value);
  } catch (error) {
    if (error instanceof SeedError) return error.issues.map(({ path, message }) => `${path}: ${message}`);
    throw error;
  }
  return [];
}

describe('parseSeed', () => {
  it('completes a seed of one app', () => {
    expect(parseSeed({ apps: [app] })).toEqual({
      apps: [
        {
          ...app,
          interfaceSigning: true,
          scopes: ['kso.contact.readwrite'],
          planLacksInterface: false,
          dataRange: 'all',
        },
      ],
      tokens: [],
      departments: [],
      users: [],
      switches: { dateSkewSeconds: null, maxBatch: null, partialBatch: false },
    });
  });

  it('completes a user of whom only some fields are given', () => {
    expect(parseSeed({ apps: [app], users: [{ id: 'new', deleted: true }] }).users).toEqual([
      { id: 'new', user_name: 'Mock user', status: 'active', role: 'normal', deleted: true, dept_ids: [] },
    ]);
  });

  it('completes the switches when one is given', () => {
    expect(parseSeed({ apps: [app], switches: { maxBatch: 50 } }).switches).toEqual({
      dateSkewSeconds: null,
      maxBatch: 50,
      partialBatch: false,
    });
  });

  it('takes its own result, so that the state can be read, changed and sent back', () => {
    expect(parseSeed(defaultSeed())).toEqual(defaultSeed());
  });

  it.each([
    ['no object', 'seed', ': '],
    ['no app', { apps: [] }, 'apps: '],
    ['an app without a key', { apps: [{ id: 'AKmock' }] }, 'apps.0.appKey: '],
    ['an unknown list', { apps: [app], user: [] }, ': '],
    ['an unknown field', { apps: [app], users: [{ id: 'u', state: 'active' }] }, 'users.0: '],
    ['an unknown status', { apps: [app], users: [{ id: 'u', status: 'gone' }] }, 'users.0.status: '],
    ['an unknown switch', { apps: [app], switches: { skew: 1 } }, 'switches: '],
    ['a batch size of 0', { apps: [app], switches: { maxBatch: 0 } }, 'switches.maxBatch: '],
    [
      'an end that is no moment',
      { apps: [app], tokens: [{ id: 't', appId: 'AKmock', expiresAt: 'tomorrow' }] },
      'tokens.0.expiresAt: ',
    ],
  ])('refuses %s, naming the path', (_, value, start) => {
    expect(faults(value)).toEqual([expect.stringMatching(new RegExp(`^${start}`))]);
  });

  it('refuses ids that come twice and names of what is not there', () => {
    const seed = {
      apps: [app, { ...app, dataRange: ['sales'] }],
      tokens: [{ id: 't', appId: 'other', expiresAt: '2030-01-01T00:00:00Z' }],
      departments: [{ id: 'north', parent_id: 'nowhere' }],
      users: [{ id: 'u', dept_ids: ['north', 'south'] }],
    };
    expect(faults(seed)).toEqual([
      'apps.1.id: AKmock is there twice',
      'apps.1.dataRange.0: there is no department sales',
      'tokens.0.appId: there is no app other',
      'departments.0.parent_id: there is no department nowhere',
      'users.0.dept_ids.1: there is no department south',
    ]);
  });

  it('refuses departments that are above each other', () => {
    const departments = [
      { id: 'a', parent_id: 'b' },
      { id: 'b', parent_id: 'a' },
      { id: 'c', parent_id: 'c' },
    ];
    expect(faults({ apps: [app], departments })).toEqual([
      'departments.0.parent_id: the departments above a form a circle',
      'departments.1.parent_id: the departments above b form a circle',
      'departments.2.parent_id: the departments above c form a circle',
    ]);
  });
});
