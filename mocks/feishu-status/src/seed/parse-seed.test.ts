import { SeedError } from '@x/mock-kit';
import { describe, expect, it } from 'vitest';
import { parseSeed } from './parse-seed.ts';

function faults(value: unknown) {
  try {
    parseSeed(value);
  } catch (error) {
    if (error instanceof SeedError) return error.issues.map(({ path }) => path);
    throw error;
  }
  return [];
}

describe('parseSeed', () => {
  it('makes a complete user of an id', () => {
    expect(parseSeed({ users: [{ id: 'ou_new', resigned: true }] }).users).toEqual([
      {
        id: 'ou_new',
        union_id: 'on_new',
        user_id: 'new',
        otherAppOpenIds: [],
        tenantKey: 'mock000000000001',
        resigned: true,
        visible: true,
        syncOff: false,
        failing: false,
        openStatuses: [],
      },
    ]);
  });

  it('makes a usable tenant of nothing', () => {
    const seed = parseSeed({});

    expect(seed.tenants).toEqual([
      { id: 'mock000000000001', permitted: true, monthlyQuotaUsedUp: false, failing: false },
    ]);
    expect(seed.apps).toMatchObject([
      {
        id: 'cli_mock000000000001',
        kind: 'custom',
        tenantKey: 'mock000000000001',
        authorised: true,
        enabled: true,
        ipAllowed: true,
      },
    ]);
    expect(seed.statuses.map(({ id }) => id)).toEqual(['7101214603622940671', '7101214603622940672']);
    expect(seed.switches).toEqual({
      rateLimitStatus: 429,
      gatewayValidation: false,
      gatewayJson: false,
      gatewayUserIds: false,
      endTime: 'checked',
      numericEndTime: 'refused',
      unknownFields: 'ignored',
      unknownStatus: 'refused',
      duplicateUsers: 'kept',
      openAgain: 'replaces',
      closeWhenNotOn: 'succeeds',
      textWeight: 'checked',
      nameClash: 'anyLocale',
      patchRequires: 'named',
      patchLeftOut: 'default',
      patchObjects: 'replaced',
      listOrder: 'priority',
      pageToken: 'checked',
      contentType: 'any',
      appIdForm: 'checked',
      wrongSecretStatus: 200,
      wrongCredentials: 'app',
      stoppedAppToken: 'given',
    });
  });

  it('makes a complete status of an id', () => {
    expect(parseSeed({ statuses: [{ id: '7', sync_setting: { explain: 'Why' } }] }).statuses).toEqual([
      {
        id: '7',
        tenantKey: 'mock000000000001',
        title: '7',
        i18n_title: {},
        icon_key: 'GeneralBusinessTrip',
        color: 'BLUE',
        priority: 0,
        sync_setting: { is_open_by_default: true, title: '自动开启', i18n_title: {}, explain: 'Why', i18n_explain: {} },
        deleted: false,
      },
    ]);
  });

  it('puts what names no tenant into the first, and a token into that of its app', () => {
    const seed = parseSeed({
      tenants: [{ id: 'first' }, { id: 'second' }],
      apps: [
        { id: 'cli_1', appSecret: 'a' },
        { id: 'cli_2', appSecret: 'b', tenantKey: 'second' },
      ],
      tokens: [{ id: 't-1', appId: 'cli_2', expiresAt: '2026-11-21T00:00:00Z' }],
      users: [{ id: 'ou_1' }],
    });

    expect(seed.apps.map(({ tenantKey }) => tenantKey)).toEqual(['first', 'second']);
    expect(seed.statuses.map(({ tenantKey }) => tenantKey)).toEqual(['first', 'first']);
    expect(seed.users.map(({ tenantKey }) => tenantKey)).toEqual(['first']);
    expect(seed.tokens.map(({ tenantKey }) => tenantKey)).toEqual(['second']);
  });

  it.each<[string, unknown, string[]]>([
    ['a value that is no object', 'users', ['']],
    ['an unknown field', { users: [{ id: 'ou_1', resign: true }] }, ['users.0']],
    ['an unknown list', { people: [] }, ['']],
    ['a user without an id', { users: [{ resigned: true }] }, ['users.0.id']],
    ['an app id of another form', { apps: [{ id: 'mock', appSecret: 'a' }] }, ['apps.0.id']],
    ['no app at all', { apps: [] }, ['apps']],
    [
      'an end_time in words',
      { users: [{ id: 'ou_1', openStatuses: [{ system_status_id: '1', end_time: 'x' }] }] },
      ['users.0.openStatuses.0.end_time'],
    ],
    [
      'a token that expires in words',
      { tokens: [{ id: 't-1', appId: 'cli_mock000000000001', expiresAt: 'soon' }] },
      ['tokens.0.expiresAt'],
    ],
    [
      'a token of another prefix',
      { tokens: [{ id: 'u-1', appId: 'cli_mock000000000001', expiresAt: '2026-11-21T00:00:00Z' }] },
      ['tokens.0.id'],
    ],
    ['a priority of 10', { statuses: [{ id: '1', priority: 10 }] }, ['statuses.0.priority']],
    ['an icon that does not exist', { statuses: [{ id: '1', icon_key: 'Icon' }] }, ['statuses.0.icon_key']],
    ['a colour that does not exist', { statuses: [{ id: '1', color: 'PINK' }] }, ['statuses.0.color']],
    ['an empty title', { statuses: [{ id: '1', title: '' }] }, ['statuses.0.title']],
    ['a language that does not exist', { statuses: [{ id: '1', i18n_title: { de: 'x' } }] }, ['statuses.0.i18n_title']],
    [
      'half of what a user is shown',
      {
        users: [{ id: 'ou_1', openStatuses: [{ system_status_id: '7101214603622940671', end_time: '1', shown: {} }] }],
      },
      ['users.0.openStatuses.0.shown.title', 'users.0.openStatuses.0.shown.icon_key'],
    ],
    ['an empty sensitive word', { sensitiveWords: [''] }, ['sensitiveWords.0']],
    ['a switch position that does not exist', { switches: { endTime: 'low' } }, ['switches.endTime']],
    ['a user twice', { users: [{ id: 'ou_1' }, { id: 'ou_1', union_id: 'on_2', user_id: '2' }] }, ['users.1.id']],
    ['a union_id twice', { users: [{ id: 'ou_1' }, { id: 'ou_2', union_id: 'on_1' }] }, ['users.1.union_id']],
    ['a user_id twice', { users: [{ id: 'ou_1' }, { id: 'ou_2', user_id: '1' }] }, ['users.1.user_id']],
    [
      'an open id of another app that is known here',
      { users: [{ id: 'ou_1' }, { id: 'ou_2', otherAppOpenIds: ['ou_3', 'ou_1'] }] },
      ['users.1.otherAppOpenIds.1'],
    ],
    [
      'an open id of another app twice',
      {
        users: [
          { id: 'ou_1', otherAppOpenIds: ['ou_3'] },
          { id: 'ou_2', otherAppOpenIds: ['ou_3'] },
        ],
      },
      ['users.1.otherAppOpenIds.0'],
    ],
    ['an app of another kind', { apps: [{ id: 'cli_1', appSecret: 'a', kind: 'isv' }] }, ['apps.0.kind']],
    ['a status twice', { statuses: [{ id: '1' }, { id: '1' }] }, ['statuses.1.id']],
    [
      'an app twice',
      {
        apps: [
          { id: 'cli_1', appSecret: 'a' },
          { id: 'cli_1', appSecret: 'b' },
        ],
      },
      ['apps.1.id'],
    ],
    ['a user of an unknown tenant', { users: [{ id: 'ou_1', tenantKey: 'x' }] }, ['users.0.tenantKey']],
    ['an app of an unknown tenant', { apps: [{ id: 'cli_1', appSecret: 'a', tenantKey: 'x' }] }, ['apps.0.tenantKey']],
    ['a status of an unknown tenant', { statuses: [{ id: '1', tenantKey: 'x' }] }, ['statuses.0.tenantKey']],
    [
      'a token of an unknown app',
      { tokens: [{ id: 't-1', appId: 'cli_2', expiresAt: '2026-11-21T00:00:00Z' }] },
      ['tokens.0.appId'],
    ],
    [
      'an open status that is unknown',
      { users: [{ id: 'ou_1', openStatuses: [{ system_status_id: '1', end_time: '1' }] }] },
      ['users.0.openStatuses.0.system_status_id'],
    ],
  ])('refuses %s and says where', (_, value, paths) => {
    expect(faults(value)).toEqual(paths);
  });
});
