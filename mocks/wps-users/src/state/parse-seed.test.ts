import { SeedError } from '@x/mock-kit';
import { describe, expect, it } from 'vitest';
import { defaultSeed } from './default-seed.ts';
import { parseSeed } from './parse-seed.ts';

const app = { id: 'AKmock', appKey: 'mock-key' };

const switchesOff = {
  dateSkewSeconds: null,
  maxBatch: null,
  partialBatch: false,
  createdStatus: 'notactive',
  logoutRevokesTokens: false,
  invalidGender: 'parameterValueInvalid',
  memberLimitIgnoresDisabled: false,
  strictTokenForm: false,
};

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
      company: {
        id: 'mock-company',
        standing: 'good',
        memberLimit: null,
        userCreation: 'open',
        maxDepartmentsPerUser: null,
        userNamesUnique: false,
        sensitiveWords: [],
        fieldRules: {},
        customAttributeMaxLength: null,
        customAttributeForbiddenCharacters: '',
        custom_attrs: [],
      },
      apps: [
        {
          ...app,
          interfaceSigning: true,
          unsignedPrefix: '',
          grantTypes: ['client_credentials'],
          released: true,
          scopes: [
            'kso.contact.readwrite',
            'kso.contact.read',
            'kso.user_email.read',
            'kso.user_phone.read',
            'kso.user_gender.read',
            'kso.user_custom_attr.readwrite',
            'kso.user_base.read',
            'kso.user_current_id.read',
          ],
          planLacksInterface: false,
          dataRange: 'all',
        },
      ],
      tokenService: { maintenance: false },
      tokens: [],
      departments: [],
      users: [],
      sessions: [],
      switches: switchesOff,
    });
  });

  it('completes a user of whom only some fields are given', () => {
    const [user] = parseSeed({ apps: [app], users: [{ id: 'new', deleted: true }] }).users;
    expect(user).toMatchObject({ id: 'new', user_name: 'Mock user', status: 'active', role: 'normal', deleted: true });
    expect(user).toMatchObject({ dept_ids: [], dept_orders: {}, custom_attrs: [], email: '', gender: 'undefined' });
  });

  it('completes the switches when one is given', () => {
    expect(parseSeed({ apps: [app], switches: { maxBatch: 50 } }).switches).toEqual({ ...switchesOff, maxBatch: 50 });
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
    [
      'a user token without a user',
      { apps: [app], tokens: [{ id: 't', appId: 'AKmock', kind: 'user', expiresAt: '2030-01-01T00:00:00Z' }] },
      'tokens.0.userId: ',
    ],
    [
      'a pattern that is none',
      { apps: [app], company: { fieldRules: { title: { pattern: '(' } } } },
      'company.fieldRules.title.pattern: ',
    ],
    ['a rule for a field without one', { apps: [app], company: { fieldRules: { phone: {} } } }, 'company.fieldRules: '],
    ['an empty sensitive word', { apps: [app], company: { sensitiveWords: [''] } }, 'company.sensitiveWords.0: '],
    ['a prefix with a slash at its end', { apps: [{ ...app, unsignedPrefix: '/a/' }] }, 'apps.0.unsignedPrefix: '],
    ['a prefix without a slash', { apps: [{ ...app, unsignedPrefix: 'openapi' }] }, 'apps.0.unsignedPrefix: '],
  ])('refuses %s, naming the path', (_, value, start) => {
    expect(faults(value)).toEqual([expect.stringMatching(new RegExp(`^${start}`))]);
  });

  it('refuses ids that come twice and names of what is not there', () => {
    const seed = {
      apps: [app, { ...app, dataRange: ['sales'] }],
      tokens: [{ id: 't', appId: 'other', expiresAt: '2030-01-01T00:00:00Z' }],
      departments: [{ id: 'north', parent_id: 'nowhere', leaders: [{ user_id: 'nobody' }] }],
      users: [
        {
          id: 'u',
          dept_ids: ['north', 'south'],
          def_dept_id: 'root',
          leader_id: 'none',
          custom_attrs: [{ attr_id: 'x' }],
        },
      ],
      sessions: [{ id: 's', userId: 'no one' }],
    };
    expect(faults(seed)).toEqual([
      'apps.1.id: AKmock is there twice',
      'apps.1.dataRange.0: there is no department sales',
      'tokens.0.appId: there is no app other',
      'departments.0.parent_id: there is no department nowhere',
      'departments.0.leaders.0.user_id: there is no user nobody',
      'users.0.dept_ids.1: there is no department south',
      "users.0.def_dept_id: root is none of the user's dept_ids",
      'users.0.leader_id: there is no user none',
      'users.0.custom_attrs.0.attr_id: there is no custom attribute x',
      'sessions.0.userId: there is no user no one',
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
