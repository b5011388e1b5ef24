import { describe, expect, it } from 'vitest';
import patch from '../../test/fixtures/patch.json' with { type: 'json' };
import { issuesOf } from '../../test/support/issues-of.ts';

// A caller without TypeScript can pass anything.
const patchWith = (input: unknown) => issuesOf((client) => client.patch(input as never));
const deleteWith = (input: unknown) => issuesOf((client) => client.delete(input as never));

const input = { system_status_id: '1', system_status: { title: '出差' }, update_fields: ['TITLE'] };

describe('patch refuses', () => {
  it.each([
    { name: 'no status', change: { system_status: undefined }, path: 'system_status', message: 'is missing' },
    { name: 'no update_fields', change: { update_fields: undefined }, path: 'update_fields', message: 'is missing' },
    {
      name: 'a text for update_fields',
      change: { update_fields: 'TITLE' },
      path: 'update_fields',
      message: 'expected array',
    },
    { name: 'no id', change: { system_status_id: undefined }, path: 'system_status_id', message: 'expected a string' },
    {
      name: 'an id that leaves the path',
      change: { system_status_id: '..' },
      path: 'system_status_id',
      message: 'must not be a dot segment',
    },
    { name: 'an unknown name', change: { title: 'x' }, path: 'title', message: 'is no parameter of this operation' },
    {
      name: 'an empty title',
      change: { system_status: { title: '' } },
      path: 'system_status.title',
      message: 'must not be empty',
    },
    {
      name: 'null for a title',
      change: { system_status: { title: null } },
      path: 'system_status.title',
      message: 'expected string',
    },
    {
      name: 'a heavy title',
      change: { system_status: { title: '差'.repeat(11) } },
      path: 'system_status.title',
      message: 'must weigh at most 20 and weighs 22 (a Chinese character 2, any other 1)',
    },
    {
      name: 'a field of the answer',
      change: { system_status: { title: 'x', system_status_id: '1' } },
      path: 'system_status.system_status_id',
      message: 'is no parameter of this operation',
    },
    {
      name: 'a spelling of the sample of the page',
      change: { update_fields: ['TITLE', 'Icon'] },
      path: 'update_fields[1]',
      message: 'must be one of "TITLE", "I18N_TITLE", "ICON", "COLOR", "PRIORITY", "SYNC_SETTING"',
    },
  ])('$name', async ({ change, path, message }) => {
    expect(await patchWith({ ...input, ...change })).toStrictEqual([{ path, message }]);
  });

  it('an empty list of fields, also with an empty status', async () => {
    expect(await patchWith({ ...input, system_status: {}, update_fields: [] })).toStrictEqual([
      { path: 'update_fields', message: 'must not be empty' },
    ]);
  });

  it.each([
    ['TITLE', 'title', 'x'],
    ['I18N_TITLE', 'i18n_title', { zh_cn: 'x' }],
    ['ICON', 'icon_key', 'Coffee'],
    ['COLOR', 'color', 'RED'],
    ['PRIORITY', 'priority', 0],
    ['SYNC_SETTING', 'sync_setting', { is_open_by_default: false }],
  ])('%s without %s, and %s that is not named', async (name, field, value) => {
    const other =
      name === 'PRIORITY' ? { name: 'COLOR', status: { color: 'RED' } } : { name: 'PRIORITY', status: { priority: 1 } };
    const named = { ...input, system_status: other.status, update_fields: [other.name, name] };
    expect(await patchWith(named)).toStrictEqual([
      { path: `system_status.${field}`, message: `is missing, and update_fields names ${name}` },
    ]);
    const given = { ...input, system_status: { ...other.status, [field]: value }, update_fields: [other.name] };
    expect(await patchWith(given)).toStrictEqual([
      { path: `system_status.${field}`, message: `needs ${name} in update_fields` },
    ]);
  });

  it('undefined as a value', async () => {
    expect(await patchWith({ ...input, system_status: { title: undefined } })).toStrictEqual([
      { path: 'system_status.title', message: 'is missing, and update_fields names TITLE' },
    ]);
  });

  it('the sample of the page, which gives more than it names', async () => {
    const issues = await patchWith({ system_status_id: '1', ...patch.request.body });
    expect(issues.map(({ path }) => path)).toStrictEqual([
      'system_status.title',
      'system_status.i18n_title',
      'system_status.color',
      'system_status.priority',
      'system_status.sync_setting',
    ]);
  });

  it('and names every fault at once', async () => {
    const faulty = { system_status: { color: 'PINK', title: 'a'.repeat(21) }, update_fields: ['COLOR'], force: true };
    expect((await patchWith(faulty)).map(({ path, message }) => `${path}: ${message.slice(0, 15)}`)).toStrictEqual([
      'force: is no parameter',
      'system_status_id: expected a stri',
      'system_status.color: must be one of ',
      'system_status.title: must weigh at m',
      'system_status.title: needs TITLE in ',
    ]);
  });
});

describe('delete refuses', () => {
  it.each([
    { input: {}, path: 'system_status_id', message: 'expected a string' },
    { input: { system_status_id: '' }, path: 'system_status_id', message: 'must not be empty' },
    { input: { system_status_id: 7 }, path: 'system_status_id', message: 'expected a string' },
    { input: { system_status_id: '.' }, path: 'system_status_id', message: 'must not be a dot segment' },
    { input: { system_status_id: '1', force: true }, path: 'force', message: 'is no parameter of this operation' },
  ])('$input', async (row) => {
    expect(await deleteWith(row.input)).toStrictEqual([{ path: row.path, message: row.message }]);
  });
});

it.each([undefined, null, [], 'text', 7])('%j in place of an object is refused', async (value) => {
  const issues = [{ path: '', message: 'expected one object' }];
  expect(await patchWith(value)).toStrictEqual(issues);
  expect(await deleteWith(value)).toStrictEqual(issues);
});
