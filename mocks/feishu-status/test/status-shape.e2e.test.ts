import { colors, icons } from '@x/feishu-status/contract';
import { describe, expect, it } from 'vitest';
import { businessTrip, fetchToken, outcome } from './support/calls.ts';
import { type FeishuMock, startMock } from './support/start-mock.ts';
import { answeredStatus, createStatus, exampleStatus, lunch, patchStatus } from './support/status-calls.ts';

const refused = { code: 2005001, msg: 'Your request contains an invalid request parameter.' };

/** The example of the page with one field changed; `undefined` leaves it out. */
function withField(path: string, value: unknown): object {
  const changed: object = structuredClone(exampleStatus);
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent: unknown = names.reduce<unknown>((part, name) => Reflect.get(Object(part), name), changed);
  Reflect.set(Object(parent), last, value);
  return changed;
}

const faults: readonly [string, unknown][] = [
  ['title', null],
  ['title', 7],
  ['title', ''],
  ['i18n_title', '出差'],
  ['i18n_title', null],
  ['i18n_title.zh_cn', ''],
  ['i18n_title.en_us', 7],
  ['i18n_title.ja_jp', null],
  ['icon_key', 'Icon'],
  ['icon_key', 'eatingfood'],
  ['icon_key', ''],
  ['icon_key', 7],
  ['color', 'blue'],
  ['color', ''],
  ['color', null],
  ['priority', -1],
  ['priority', 10],
  ['priority', 1.5],
  ['priority', '1'],
  ['priority', null],
  ['sync_setting', []],
  ['sync_setting', 'on'],
  ['sync_setting.is_open_by_default', 'true'],
  ['sync_setting.is_open_by_default', 1],
  ['sync_setting.title', ''],
  ['sync_setting.i18n_title', []],
  ['sync_setting.i18n_title.zh_cn', 7],
  ['sync_setting.explain', ''],
  ['sync_setting.i18n_explain.ja_jp', {}],
];

describe('the shape of a status', () => {
  it.each([...faults, ['title', undefined], ['icon_key', undefined]])(
    'create with %s = %j: 2005001, and nothing is made',
    async (path, value) => {
      const mock = await startMock();
      const before = (await mock.state.get()).statuses;

      const answer = await createStatus(mock, withField(String(path), value));

      expect(answer.status).toBe(400);
      expect(answer.json).toMatchObject(refused);
      expect(answer.headers['x-mock-rule']).toBeUndefined();
      expect((await mock.state.get()).statuses).toEqual(before);
    },
  );

  it.each(faults)('patch with %s = %j: 2005001, although it changes the icon only', async (path, value) => {
    const mock = await startMock();
    const before = (await mock.state.get()).statuses;
    const body = { system_status: withField(path, value), update_fields: ['ICON'] };

    const answer = await patchStatus(mock, businessTrip, body);

    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject(refused);
    expect((await mock.state.get()).statuses).toEqual(before);
  });

  it.each([
    'i18n_title',
    'i18n_title.zh_cn',
    'color',
    'priority',
    'sync_setting',
    'sync_setting.is_open_by_default',
    'sync_setting.title',
    'sync_setting.i18n_title.en_us',
    'sync_setting.explain',
    'sync_setting.i18n_explain',
  ])('create without %s is taken', async (path) => {
    const mock = await startMock();

    expect(outcome(await createStatus(mock, withField(path, undefined)))).toEqual([200, 0]);
  });

  it.each(icons)('takes the icon %s', async (icon_key) => {
    const mock = await startMock();

    expect(answeredStatus(await createStatus(mock, { ...lunch, icon_key }))).toMatchObject({ icon_key });
  });

  it.each(colors)('takes the colour %s', async (color) => {
    const mock = await startMock();

    expect(answeredStatus(await createStatus(mock, { ...lunch, color }))).toMatchObject({ color });
  });

  it.each([0, 9])('takes priority %i', async (priority) => {
    const mock = await startMock();

    expect(answeredStatus(await createStatus(mock, { ...lunch, priority }))).toMatchObject({ priority });
  });

  it.each(['', '{"title": "Lunch"', '[]', 'null', '"Lunch"'])('a body of %j: 2005001', async (body) => {
    const mock = await startMock();

    expect(outcome(await createStatus(mock, {}, { body }))).toEqual([400, 2005001]);
    expect(outcome(await patchStatus(mock, businessTrip, {}, { body }))).toEqual([400, 2005001]);
  });

  it('ignores a query and fields that the page does not name; the switch refuses them', async () => {
    const mock = await startMock();
    const unknown: ((mock: FeishuMock) => ReturnType<typeof createStatus>)[] = [
      (server) => createStatus(server, { ...lunch, system_status_id: '1' }),
      (server) => createStatus(server, { ...lunch, title: 'Dinner', priority: 6 }, { query: '?page_size=0' }),
      (server) =>
        patchStatus(server, businessTrip, { system_status: { icon_key: 'SICK', x: 1 }, update_fields: ['ICON'] }),
    ];
    for (const request of unknown) {
      const answer = await request(mock);
      expect(outcome(answer)).toEqual([200, 0]);
      expect(answer.headers['x-mock-rule']).toContain('feishu.unknown-fields');
    }
    await mock.state.patch({ switches: { unknownFields: 'refused' } });
    for (const request of unknown) expect(outcome(await request(mock))).toEqual([400, 2005001]);
  });

  it('takes a body without a Content-Type unless the switch is set', async () => {
    const mock = await startMock();
    const headers = { Authorization: `Bearer ${await fetchToken(mock)}` };

    const answer = await createStatus(mock, lunch, { headers });

    expect(outcome(answer)).toEqual([200, 0]);
    expect(answer.headers['x-mock-rule']).toContain('feishu.content-type');
    await mock.state.patch({ switches: { contentType: 'json' } });
    expect(outcome(await createStatus(mock, { ...lunch, title: 'Dinner', priority: 6 }, { headers }))).toEqual([
      400, 2005001,
    ]);
  });
});

describe('update_fields', () => {
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['an empty list', []],
    ['a text', 'ICON'],
    ['the spelling of the Lark page', ['Icon']],
    ['the name of a field', ['icon_key']],
    ['one good name and one bad', ['ICON', 'SYNC']],
    ['null', null],
  ])('with %s: 2005001', async (_, update_fields) => {
    const mock = await startMock();

    const answer = await patchStatus(mock, businessTrip, { system_status: exampleStatus, update_fields });

    expect(outcome(answer)).toEqual([400, 2005001]);
    expect(answer.headers['x-mock-rule']).toBeUndefined();
  });

  it('without a system_status: 2005001', async () => {
    const mock = await startMock();

    expect(outcome(await patchStatus(mock, businessTrip, { update_fields: ['ICON'] }))).toEqual([400, 2005001]);
  });
});

describe('the shape of a status with the switch gatewayValidation', () => {
  it.each<[string, unknown, object]>([
    ['title', undefined, { field: 'title', description: 'title is required' }],
    ['title', '', { field: 'title', value: '', description: 'the min len is 1' }],
    ['priority', 10, { field: 'priority', value: '10', description: 'the max value is 9' }],
    ['priority', -1, { field: 'priority', value: '-1', description: 'the min value is 0' }],
    ['i18n_title.en_us', 7, { field: 'i18n_title.en_us', value: '7', description: 'i18n_title.en_us is invalid' }],
  ])('%s = %j: 99992402', async (path, value, violation) => {
    const mock = await startMock();
    await mock.state.patch({ switches: { gatewayValidation: true } });

    const answer = await createStatus(mock, withField(path, value));

    expect(answer.json).toMatchObject({ code: 99992402, error: { field_violations: [violation] } });
    expect(answer.headers['x-mock-rule']).toBe('feishu.gateway-validation');
  });

  it('leaves weights to the operation: 2005001', async () => {
    const mock = await startMock();
    await mock.state.patch({ switches: { gatewayValidation: true } });

    expect(outcome(await createStatus(mock, { ...lunch, title: 'x'.repeat(21) }))).toEqual([400, 2005001]);
  });
});
